import { randomUUID } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type OperationId, operations } from "../../../../generated/operations.js";
import type { OperationInfo } from "../../../../src/core/operation.js";
import { downloadRecording } from "../../../../src/download/index.js";
import type { ZoomVideoSdk } from "../../../../src/index.js";
import type { Received } from "./faulty-server.js";
import { type Answer, json } from "./wire.js";

/** A kind of call, with what the document says of its operation. */
export interface Call extends Pick<OperationInfo, "retry" | "label"> {
  name: string;
  /** What its success holds; "list" and "file" are objects and bytes with more to them. */
  returns: OperationInfo["returns"] | "list" | "file";
  /** How many requests go well before the one that a fault is for. */
  before: number;
  /** How many follow where that one goes well. */
  after: number;
  /** Makes the call. `pause` is awaited before the last of several requests. */
  run(zoom: ZoomVideoSdk, place: Place, pause?: () => Promise<void>): Promise<unknown>;
  /** What it gives when all is well. */
  good: unknown;
}

/** Where a call is made. */
export interface Place {
  url: string;
  folder: string;
}

/** What is sent and must not show up in an error. */
export const SENT_SECRETS = ["the-session-passw0rd", "the-stream-k3y"] as const;
const [session_password, stream_key] = SENT_SECRETS;
const FILE = Buffer.from("a recording ".repeat(2000));
const SESSION_ID = "/ab//cdEFghIJklMNopQRg==";
const RANGE = { type: "past", from: "2026-11-01", to: "2026-11-22" } as const;
const PAGES = { first: ["1", "2"], second: ["3"] };

const known = (id: OperationId) => operations[id] as OperationInfo;
const list = async (zoom: ZoomVideoSdk, _: Place, pause = async () => {}) => {
  const ids: unknown[] = [];
  for await (const page of zoom.sessions.list(RANGE).pages()) {
    ids.push(...page.items.map(({ id }) => id));
    if (page.hasNextPage()) await pause();
  }
  return ids;
};
const listed = { ...known("listSessions"), returns: "list", run: list, good: ["1", "2", "3"] } as const;

const single = { before: 0, after: 0 };

export const CALLS: Call[] = [
  {
    ...known("getSession"),
    name: "GET",
    ...single,
    run: async (zoom) => (await zoom.sessions.get(SESSION_ID)).id,
    good: SESSION_ID,
  },
  {
    ...known("updateSessionStatus"),
    name: "PUT",
    ...single,
    run: (zoom) => zoom.sessions.end(SESSION_ID),
    good: undefined,
  },
  {
    ...known("createSession"),
    name: "POST",
    ...single,
    run: async (zoom) => (await zoom.sessions.create({ session_name: "My session", session_password })).session_name,
    good: "My session",
  },
  {
    ...known("updateLivestream"),
    name: "PATCH",
    ...single,
    run: (zoom) =>
      zoom.sessions.livestream.update(SESSION_ID, {
        stream_url: "rtmp://live.example/app",
        stream_key,
        page_url: "https://live.example",
      }),
    good: undefined,
  },
  {
    ...known("deleteSession"),
    name: "DELETE",
    ...single,
    run: (zoom) => zoom.sessions.delete(SESSION_ID),
    good: undefined,
  },
  { ...listed, name: "list, page 1", before: 0, after: 1 },
  { ...listed, name: "list, page 2", before: 1, after: 0 },
  {
    name: "download",
    retry: "safe",
    label: "LIGHT",
    returns: "file",
    ...single,
    run: async (zoom, { url, folder }) => {
      const path = join(folder, randomUUID());
      await downloadRecording(zoom, { id: "1", download_url: `${url}/file`, file_size: FILE.length }, { path });
      return (await readFile(path)).equals(FILE);
    },
    good: true,
  },
];

/** What a server in good health answers. */
export function healthy({ method, path }: Received): Answer {
  const { pathname, searchParams } = new URL(path, "http://localhost");
  if (pathname.startsWith("/file")) {
    return { status: 200, headers: {}, body: FILE };
  }
  if (method === "POST") return json('{"session_name":"My session"}', 201);
  if (method !== "GET") return { status: 204, headers: {}, body: Buffer.alloc(0) };
  if (pathname !== "/videosdk/sessions") return json(JSON.stringify({ id: SESSION_ID }));
  const isSecond = searchParams.has("next_page_token");
  const sessions = (isSecond ? PAGES.second : PAGES.first).map((id) => ({ id }));
  return json(JSON.stringify({ sessions, next_page_token: isSecond ? "" : "the-second-page" }));
}
