import { AuthenticationError, ZoomVideoSdk, ZoomVideoSdkError } from "../../src/index.js";
import type { OpenApiDocument } from "../document/types.js";
import { comparison } from "./compare.js";
import { addDifferences, type Difference } from "./difference.js";
import { startProxy } from "./proxy.js";
import { FINDS, type Finds, type Read, readsOf } from "./reads.js";

export interface CheckedRead {
  operationId: string;
  note?: string;
  /** The status of each answer: more than one where the client asked again. */
  statuses: number[];
}

export interface LiveReport {
  checked: CheckedRead[];
  notChecked: { operationId: string; note?: string; why: string }[];
  differences: Difference[];
  /** Why nothing can be said of the document: no answer came at all, or the keys were refused. */
  failure?: string;
}

export interface LiveOptions {
  document: OpenApiDocument;
  apiKey: string;
  apiSecret: string;
  baseUrl: string;
  /** Told of each read as it is over. */
  onRead?: (read: CheckedRead) => void;
}

/** Reads what an account has, one request after the other, and compares the answers with the document. */
export async function checkLive({ document, apiKey, apiSecret, baseUrl, onRead }: LiveOptions): Promise<LiveReport> {
  const compare = comparison(document);
  const proxy = await startProxy(document, baseUrl);
  const zoom = new ZoomVideoSdk({ apiKey, apiSecret, baseUrl: proxy.url, fetch: proxy.fetch });
  const report: LiveReport = { checked: [], notChecked: [], differences: [] };
  const finds: Partial<Finds> = {};
  try {
    for (const read of readsOf(new Date())) {
      const { operationId, note } = read;
      const name = { operationId, ...(note !== undefined && { note }) };
      const missing = read.needs.find((find) => finds[find] === undefined);
      if (missing !== undefined) {
        report.notChecked.push({ ...name, why: FINDS[missing] });
        continue;
      }
      const error = await ask(read);
      const exchanges = proxy.takeExchanges();
      for (const exchange of exchanges) {
        addDifferences(report.differences, operationId, exchange, compare(operationId, exchange));
      }
      if (exchanges.length > 0) {
        const checked = { ...name, statuses: exchanges.map(({ answer }) => answer.status) };
        report.checked.push(checked);
        onRead?.(checked);
      } else report.notChecked.push({ ...name, why: `no answer: ${reason(error)}` });
      if (report.checked.length === 0) break;
      if (error instanceof AuthenticationError) {
        return { ...report, failure: "The API refuses the keys: the API key and secret are needed, not the SDK pair." };
      }
    }
  } finally {
    await proxy.close();
  }
  return report.checked.length > 0 ? report : { ...report, failure: "No answer came." };

  /** Asks; an answer that is an error, or no answer, is a result as well. What else is thrown is a fault of ours. */
  async function ask({ finds: find, ask: send }: Read): Promise<Error | undefined> {
    try {
      const id = await send(zoom, finds as Finds);
      if (find !== undefined && typeof id === "string" && id !== "") finds[find] = id;
    } catch (error) {
      if (error instanceof ZoomVideoSdkError) return error;
      throw error;
    }
    return undefined;
  }
}

/** An error without its message, which may quote an id. */
function reason(error: Error | undefined): string {
  const code = /\(([A-Z_]+)\)$/.exec(error?.message ?? "")?.[1];
  return [error?.name ?? "nothing was sent", ...(code === undefined ? [] : [code])].join(", ");
}
