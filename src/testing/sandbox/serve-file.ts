import type { IncomingMessage, ServerResponse } from "node:http";
import { pipeline } from "node:stream/promises";
import type { ApiTokens } from "./api-token.js";
import { goneAt } from "./model/recording.js";
import { sendJson } from "./server.js";
import type { RecordingFile, Session } from "./state.js";
import type { World } from "./world.js";

/** How long the address works that a download is redirected to. Assumed: downloads */
const ADDRESS_MS = 60 * 60_000;
const CHUNK = 256 * 1024;
const TYPES: Readonly<Record<string, string>> = {
  MP4: "video/mp4",
  M4A: "audio/mp4",
  VTT: "text/vtt",
  JSON: "application/json",
};

/** `GET /rec/download/{id}`: checks the token, and redirects to the file, which is on another host at Zoom. */
export function redirectToFile(
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
  { world, tokens, filesUrl }: { world: World; tokens: ApiTokens; filesUrl: string },
): void {
  const found = findFile(world, url.pathname.slice("/rec/download/".length));
  const given = url.searchParams.get("access_token");
  const authorization = request.headers.authorization ?? (given === null ? undefined : `Bearer ${given}`);
  if (!isAllowed(world, tokens, found?.session, authorization)) {
    sendJson(response, { status: 401, headers: {}, body: { code: 124, message: "Invalid access token." } });
    return;
  }
  const { clock, ids, downloadTokens } = world;
  if (found === undefined || found.file.trash !== undefined || goneAt(found.file) <= clock.now()) {
    const body = { code: 3301, message: "There is no recording for this session." };
    sendJson(response, { status: 404, headers: {}, body });
    return;
  }
  const key = ids.base64url("file-address");
  downloadTokens.set(key, { sessionId: found.session.id, expiresAt: clock.now() + ADDRESS_MS });
  response.writeHead(302, { location: `${filesUrl}/${found.file.id}?key=${key}` }).end();
}

/** Serves the whole file, or one range of it. */
export async function serveFile(
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
  world: World,
): Promise<void> {
  const found = findFile(world, url.pathname.slice(1));
  const address = world.downloadTokens.get(url.searchParams.get("key") ?? "");
  const isValid = address !== undefined && address.expiresAt > world.clock.now();
  if (found === undefined || !isValid || address.sessionId !== found.session.id) {
    response.writeHead(403).end();
    return;
  }
  const { file } = found;
  const headers = { "content-type": TYPES[file.extension], "accept-ranges": "bytes", etag: `"${file.id}"` };
  const range = rangeOf(request.headers.range, file.size);
  if (range === "unsatisfiable") {
    response.writeHead(416, { ...headers, "content-range": `bytes */${file.size}` }).end();
    return;
  }
  const { start, end } = range ?? { start: 0, end: file.size };
  const partial = range && { "content-range": `bytes ${start}-${end - 1}/${file.size}` };
  response.writeHead(range === undefined ? 200 : 206, { ...headers, ...partial, "content-length": end - start });
  function* chunks() {
    for (let at = start; at < end; at += CHUNK) yield world.ids.fileBytes(file.id, at, Math.min(end, at + CHUNK));
  }
  // It fails if the client leaves.
  await pipeline(chunks, response).catch(() => {});
}

function findFile({ state }: World, id: string): { session: Session; file: RecordingFile } | undefined {
  for (const session of state.sessions) {
    const file = session.files.find((each) => each.id === id);
    if (file !== undefined) return { session, file };
  }
  return undefined;
}

/** An API token opens all files; a download token those of its session. */
function isAllowed(world: World, tokens: ApiTokens, session: Session | undefined, authorization?: string): boolean {
  if (tokens.isValid(authorization, world.clock.wire())) return true;
  const [, token = ""] = /^Bearer (.+)$/i.exec(authorization ?? "") ?? [];
  const download = world.downloadTokens.get(token);
  return download !== undefined && download.sessionId === session?.id && download.expiresAt > world.clock.now();
}

function rangeOf(
  header: string | undefined,
  size: number,
): { start: number; end: number } | "unsatisfiable" | undefined {
  const [, first, last] = /^bytes=(\d*)-(\d*)$/.exec(header ?? "") ?? [];
  if (first === undefined || last === undefined || first + last === "") return undefined;
  const start = first === "" ? Math.max(0, size - Number(last)) : Number(first);
  const end = first === "" || last === "" ? size : Math.min(size, Number(last) + 1);
  return start < end ? { start, end } : "unsatisfiable";
}
