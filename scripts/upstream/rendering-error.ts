/** The text is not a rendering that we can read; the message says what to do. */
export class RenderingError extends Error {
  override name = "RenderingError";
}
