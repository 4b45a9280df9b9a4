import { createServer, type IncomingMessage, type RequestListener } from "node:http";
import { createServer as createSecureServer } from "node:https";
import type { AddressInfo } from "node:net";
import { json } from "node:stream/consumers";
import jwt from "jsonwebtoken";
import { cert, key } from "../../support/certificate.js";

const KEY = "the-key";
const SECRET = "the-secret";

/** An API on this machine that only accepts tokens signed with its secret. */
export interface Api {
  url: string;
  /** What the client reads its options from. */
  env: Record<string, string>;
  /** Accepted requests, such as `POST /v2/videosdk/sessions`. */
  calls: string[];
  [Symbol.asyncDispose](): Promise<void>;
}

/** Each session that it returns has a new name, so that a cached response shows. */
export async function startApi({ isSecure = false } = {}): Promise<Api> {
  const calls: string[] = [];
  const respond: RequestListener = async (request, response) => {
    const send = (status: number, body: object) =>
      response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
    if (!isSigned(request)) return send(401, { code: 124, message: "Invalid access token." });
    const path = request.url?.split("?")[0] ?? "";
    calls.push(`${request.method} ${path}`);
    const name = `session ${calls.length}`;
    if (request.method === "GET") return send(200, { id: "a", session_name: name });
    return send(201, { ...((await json(request)) as object), session_id: "b" });
  };
  const server = isSecure ? createSecureServer({ key, cert }, respond) : createServer(respond);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `${isSecure ? "https" : "http"}://127.0.0.1:${(server.address() as AddressInfo).port}/v2`;
  return {
    url,
    calls,
    env: { ZOOM_VIDEO_SDK_BASE_URL: url, ZOOM_VIDEO_SDK_API_KEY: KEY, ZOOM_VIDEO_SDK_API_SECRET: SECRET },
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function isSigned({ headers: { authorization = "" } }: IncomingMessage): boolean {
  try {
    jwt.verify(authorization.replace("Bearer ", ""), SECRET, { issuer: KEY, algorithms: ["HS256"] });
    return true;
  } catch {
    return false;
  }
}
