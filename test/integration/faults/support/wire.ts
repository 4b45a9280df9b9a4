/** An answer, before anything is done to it. */
export interface Answer {
  status: number;
  headers: Record<string, string>;
  body: Buffer;
}

export const json = (text: string | Buffer, status = 200, headers: Record<string, string> = {}): Answer => ({
  status,
  headers: { "content-type": "application/json", ...headers },
  body: Buffer.from(text),
});

export function head(status: number, headers: Record<string, string | number> = {}): string {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  return `HTTP/1.1 ${status} Status\r\n${lines.join("")}\r\n`;
}

/** The answer as a server in good health sends it; a header of the answer's own takes precedence. */
export function bytesOf({ status, headers, body }: Answer): Buffer {
  const length = status === 204 ? {} : { "content-length": String(body.length) };
  return Buffer.concat([Buffer.from(head(status, { ...length, ...headers })), body]);
}

/** The same answer with a body, for faults that need one to spoil. */
export function withBody(answer: Answer): Answer {
  return answer.status === 204 ? json('{"done":true}') : answer;
}
