/**
 * What openapi-fetch builds for us in place of a `Request`: the same facts, without the cost of a second one inside
 * `fetch`, and with a body that can be sent again as it is.
 */
export class OutgoingRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: Headers;
  readonly body: string | undefined;

  constructor(url: string, { method, headers, body }: { method: string; headers: Headers; body?: string }) {
    this.url = url;
    this.method = method;
    this.headers = headers;
    this.body = body;
  }
}
