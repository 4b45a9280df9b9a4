import { loadPrism } from "../../src/testing/load-prism.js";
import type { OpenApiDocument } from "../document/types.js";
import { NUMBER, startUpstreamProxy, type UpstreamResponse } from "./upstream-proxy.js";

/** An entry of Prism's header `sl-violations`. */
export interface Violation {
  location: string[];
  code?: string;
  message: string;
}

/** A response, and what Prism reports about it and its request. */
export interface Exchange {
  response: UpstreamResponse;
  violations: Violation[];
}

export interface LiveProxy {
  /** For the client's `baseUrl`. */
  url: string;
  /** For the client's `fetch`: sends the request through Prism and resolves to the API's own response. */
  fetch(url: string, init: RequestInit): Promise<Response>;
  /** The exchanges since the last call. */
  takeExchanges(): Exchange[];
  close(): Promise<void>;
}

/**
 * Prism in proxy mode between the client and the API. Prism routes by the document's paths, which have no `/v2`; the
 * proxy behind it adds the API's base URL.
 */
export async function startProxy(document: OpenApiDocument, upstream: string): Promise<LiveProxy> {
  const { getHttpOperationsFromSpec, createServer, createLogger } = loadPrism();
  const upstreamProxy = await startUpstreamProxy(upstream);
  // A copy: Prism resolves references in place, and the comparison needs them.
  const operations = await getHttpOperationsFromSpec(structuredClone(document));
  const server = createServer(operations, {
    cors: false,
    config: {
      isProxy: true,
      upstream: new URL(upstreamProxy.url),
      checkSecurity: true,
      validateRequest: true,
      validateResponse: true,
      errors: false,
      mock: { dynamic: false },
    },
    components: { logger: createLogger("live", { level: "silent" }) },
  });
  const url = await server.listen(0, "127.0.0.1");
  let exchanges: Exchange[] = [];
  let count = 0;
  return {
    url,
    fetch: async (target, init) => {
      const number = String(++count);
      const headers = new Headers(init.headers);
      headers.set(NUMBER, number);
      const relayed = await fetch(target, { ...init, headers });
      await relayed.arrayBuffer();
      const response = upstreamProxy.take(number);
      if (response === undefined) throw new Error(`Not sent: the proxy responded with ${relayed.status}.`);
      if (response instanceof Error) throw response;
      exchanges.push({ response, violations: violationsIn(relayed.headers.get("sl-violations")) });
      const body = response.text === "" ? null : response.text;
      return new Response(body, { status: response.status, headers: withoutLength(response.headers) });
    },
    takeExchanges: () => {
      const taken = exchanges;
      exchanges = [];
      return taken;
    },
    close: async () => {
      // First the upstream proxy: Prism waits for it.
      await upstreamProxy.close();
      await server.close();
    },
  };
}

/** Prism truncates a list that is too long for a header, and puts a notice before it. */
function violationsIn(header: string | null): Violation[] {
  if (header === null) return [];
  if (!header.startsWith("[")) return [{ location: ["response"], message: "more violations than fit into a header" }];
  return JSON.parse(header) as Violation[];
}

/** The body is already decoded, so the headers about its length and encoding no longer apply. */
function withoutLength(headers: Headers): Headers {
  const copy = new Headers(headers);
  for (const name of ["content-length", "content-encoding", "transfer-encoding"]) copy.delete(name);
  return copy;
}
