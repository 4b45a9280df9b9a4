import { type ClientOptions, ZoomVideoSdk } from "../../src/index.js";

export interface Seen {
  url: URL;
  method: string;
  headers: Headers;
  body: string | null;
}

/** A client whose `fetch` is `answer`, and which sends nothing again; `seen` collects what it was asked for. */
export function observedClient(
  answer: (seen: Seen, init: RequestInit) => Response | Promise<Response>,
  options: ClientOptions = {},
) {
  const seen: Seen[] = [];
  const zoom = new ZoomVideoSdk({
    ...(options.apiKey === undefined && { token: "test-token" }),
    // Most tests are about one request.
    maxRetries: 0,
    ...options,
    fetch: async (url, init) => {
      const request = {
        url: new URL(url),
        method: init.method ?? "",
        headers: new Headers(init.headers),
        body: (init.body ?? null) as string | null,
      };
      seen.push(request);
      return answer(request, init);
    },
  });
  return { zoom, seen };
}

export const json = (body: unknown, status = 200, headers: Record<string, string> = {}) =>
  new Response(JSON.stringify(body), { status, headers: { "content-type": "application/json", ...headers } });

export const noContent = () => new Response(null, { status: 204 });

/** What a promise was rejected with. */
export async function rejection(promise: PromiseLike<unknown>): Promise<unknown> {
  return promise.then(
    (value) => {
      throw new Error(`expected a rejection, got ${JSON.stringify(value)}`);
    },
    (error: unknown) => error,
  );
}
