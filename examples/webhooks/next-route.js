// In a Next.js app, this is app/webhooks/zoom/route.js.
import { receive } from "./receive.js";

/** Signatures are checked with node:crypto, which the edge runtime lacks. */
export const runtime = "nodejs";

/** @param {Request} request */
export async function POST(request) {
  // Not text(), which replaces invalid UTF-8 and drops a byte order mark.
  const { status, body } = await receive(new Uint8Array(await request.arrayBuffer()), request.headers);
  return body === undefined ? new Response(null, { status }) : Response.json(body, { status });
}
