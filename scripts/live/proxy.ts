import { loadPrism } from "../../src/testing/load-prism.js";
import type { OpenApiDocument } from "../document/types.js";
import { type Answer, NUMBER, startHop } from "./upstream-proxy.js";

/** What Prism finds fault with, as its header `sl-violations` has it. */
export interface Violation {
  location: string[];
  code?: string;
  message: string;
}

/** A request that was answered: what came, and what Prism says of it. */
export interface Exchange {
  answer: Answer;
  violations: Violation[];
}

export interface LiveProxy {
  /** What goes into the client's `baseUrl`. */
  url: string;
  /** What goes into the client's `fetch`: it asks through Prism, and hands on the answer that the API gave. */
  fetch(url: string, init: RequestInit): Promise<Response>;
  /** The exchanges since the last call. */
  takeExchanges(): Exchange[];
  close(): Promise<void>;
}

/**
 * Prism in proxy mode between the client and the API. Prism routes by the document's paths, which have no `/v2`; it joins
 * them to its upstream, and the hop behind it to the API's base URL.
 */
export async function startProxy(document: OpenApiDocument, upstream: string): Promise<LiveProxy> {
  const { getHttpOperationsFromSpec, createServer, createLogger } = loadPrism();
  const hop = await startHop(upstream);
  // A copy: Prism resolves references in what it is given, and the comparison looks at them.
  const operations = await getHttpOperationsFromSpec(structuredClone(document));
  const server = createServer(operations, {
    cors: false,
    config: {
      isProxy: true,
      upstream: new URL(hop.url),
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
      const judged = await fetch(target, { ...init, headers });
      await judged.arrayBuffer();
      const answer = hop.take(number);
      if (answer === undefined) throw new Error(`not sent: status ${judged.status} of the proxy`);
      if (answer instanceof Error) throw answer;
      exchanges.push({ answer, violations: violationsIn(judged.headers.get("sl-violations")) });
      const body = answer.text === "" ? null : answer.text;
      return new Response(body, { status: answer.status, headers: withoutLength(answer.headers) });
    },
    takeExchanges: () => {
      const taken = exchanges;
      exchanges = [];
      return taken;
    },
    close: async () => {
      // The hop first: Prism waits for it.
      await hop.close();
      await server.close();
    },
  };
}

/** Prism cuts a list that is too long for a header, and says so in words before it. */
function violationsIn(header: string | null): Violation[] {
  if (header === null) return [];
  if (!header.startsWith("[")) return [{ location: ["response"], message: "more violations than fit into a header" }];
  return JSON.parse(header) as Violation[];
}

/** The body has been decoded: its length and encoding on the wire no longer hold. */
function withoutLength(headers: Headers): Headers {
  const copy = new Headers(headers);
  for (const name of ["content-length", "content-encoding", "transfer-encoding"]) copy.delete(name);
  return copy;
}
