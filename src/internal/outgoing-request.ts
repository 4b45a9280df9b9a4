/** What an attempt sends: in place of a `Request`, whose body could be sent only once, and which `fetch` makes again. */
export interface OutgoingRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: Headers;
  readonly body: string | undefined;
}
