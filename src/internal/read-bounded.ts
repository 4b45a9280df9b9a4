/** The body's text, up to that many bytes; what is beyond is not read, and the socket is let go. */
export async function readBounded(
  { body }: { body: AsyncIterable<Uint8Array> | null },
  maxBytes: number,
): Promise<string> {
  if (body === null) return "";
  const decoder = new TextDecoder();
  let text = "";
  let left = maxBytes;
  for await (const chunk of body) {
    text += decoder.decode(chunk.subarray(0, left), { stream: true });
    left -= chunk.length;
    // Leaving the loop cancels the body.
    if (left <= 0) break;
  }
  return text + decoder.decode();
}
