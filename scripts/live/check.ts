import { AuthenticationError, ZoomVideoSdk, ZoomVideoSdkError } from "../../src/index.js";
import type { OpenApiDocument } from "../document/types.js";
import { comparison } from "./compare.js";
import { addDifferences, type Difference } from "./difference.js";
import { startProxy } from "./proxy.js";
import { FINDS, type Finds, type Read, readsOf } from "./reads.js";

export interface CheckedRead {
  operationId: string;
  note?: string;
  /** The status of each response: more than one if the client retried. */
  statuses: number[];
}

export interface LiveReport {
  checked: CheckedRead[];
  notChecked: { operationId: string; note?: string; why: string }[];
  differences: Difference[];
  /** Why the check is inconclusive: no response, or the keys were rejected. */
  failure?: string;
}

export interface LiveOptions {
  document: OpenApiDocument;
  apiKey: string;
  apiSecret: string;
  baseUrl: string;
  /** Called after each read. */
  onRead?: (read: CheckedRead) => void;
}

/** Reads what an account has, one request at a time, and compares the responses with the document. */
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
      const error = await run(read);
      const exchanges = proxy.takeExchanges();
      for (const exchange of exchanges) {
        addDifferences(report.differences, operationId, exchange, compare(operationId, exchange));
      }
      if (exchanges.length > 0) {
        const checked = { ...name, statuses: exchanges.map(({ response }) => response.status) };
        report.checked.push(checked);
        onRead?.(checked);
      } else report.notChecked.push({ ...name, why: `no response: ${reason(error)}` });
      if (report.checked.length === 0) break;
      if (error instanceof AuthenticationError) {
        return { ...report, failure: "The API rejected the keys. Use the API key and secret, not the SDK pair." };
      }
    }
  } finally {
    await proxy.close();
  }
  return report.checked.length > 0 ? report : { ...report, failure: "The API did not respond." };

  /** Sends a read. An error response or no response is a result too; anything else that is thrown is a bug here. */
  async function run({ finds: find, send }: Read): Promise<Error | undefined> {
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

/** Describes an error without its message, which may quote an ID. */
function reason(error: Error | undefined): string {
  const code = /\(([A-Z_]+)\)$/.exec(error?.message ?? "")?.[1];
  return [error?.name ?? "nothing was sent", ...(code === undefined ? [] : [code])].join(", ");
}
