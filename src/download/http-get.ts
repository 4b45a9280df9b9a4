import * as http from "node:http";
import * as https from "node:https";
import { pipeline, Readable } from "node:stream";
import { createBrotliDecompress, createUnzip } from "node:zlib";

/** The response to a request for a file; a `Response` is one, too. */
export interface FileResponse {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Readable | ReadableStream<Uint8Array> | null;
}

/**
 * GET without `fetch`, which copies each chunk of a body once more: for a file of a gigabyte, that takes half as much
 * memory again. Redirects are not followed.
 */
export function httpGet(url: URL, headers: Headers, signal: AbortSignal): Promise<FileResponse> {
  const { request } = url.protocol === "https:" ? https : http;
  return new Promise((resolve, reject) => {
    const outgoing = request(url, { headers: Object.fromEntries(headers), signal }, (incoming) => {
      resolve({
        status: incoming.statusCode ?? 0,
        headers: headersOf(incoming.rawHeaders),
        body: unpacked(incoming, incoming.headers["content-encoding"]),
      });
    });
    outgoing.on("error", reject).end();
  });
}

function headersOf(raw: readonly string[]): Headers {
  const headers = new Headers();
  for (let index = 0; index < raw.length; index += 2) headers.append(raw[index] ?? "", raw[index + 1] ?? "");
  return headers;
}

/** Some servers compress although the request asks them not to. */
function unpacked(body: Readable, encoding = "identity"): Readable {
  if (encoding === "identity") return body;
  // The stream reports errors to its reader. One at the end of the body occurs when the pipeline has stopped listening
  // (zlib finishes before it is through), and must not be uncaught if nobody reads yet.
  return pipeline(body, encoding === "br" ? createBrotliDecompress() : createUnzip(), () => {}).on("error", () => {});
}

/** Releases the socket, which may be closed already. */
export async function discard({ body }: FileResponse): Promise<void> {
  if (body instanceof Readable) body.destroy();
  else await body?.cancel().catch(() => {});
}
