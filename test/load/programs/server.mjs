// Answers calls, and counts the connections and the tokens that they come with.
import { createServer } from "node:http";
import { setImmediate as turn } from "node:timers/promises";

const PAGES = 20;
const tokens = new Set();
let open = 0;
let mostOpen = 0;
let requests = 0;
let isBusy = false;

/** Status, headers and body for a path below `/v2/videosdk/sessions/`. */
async function answer(id, query) {
  if (id === "gone") return [404, {}, { code: 3001, message: "Session does not exist." }];
  if (id === "busy") {
    // Every other time, so that each call is sent twice.
    isBusy = !isBusy;
    if (isBusy) return [503, { "retry-after": "0" }, {}];
  }
  if (id === "never") return new Promise(() => {});
  if (!id.endsWith("/users")) return [200, {}, { id }];
  const page = Number(query.get("next_page_token") ?? 0);
  // Some pages take longer, so that those of different lists overtake each other.
  for (let turns = (page * 7) % 5; turns > 0; turns -= 1) await turn();
  const users = Array.from({ length: 30 }, (_, index) => ({ id: `${id}-${page * 30 + index}` }));
  return [200, {}, { users, next_page_token: page + 1 < PAGES ? String(page + 1) : "" }];
}

const server = createServer(async (request, response) => {
  requests += 1;
  tokens.add(request.headers.authorization);
  const { pathname, searchParams } = new URL(request.url, "http://localhost");
  const [status, headers, body] = await answer(pathname.slice("/v2/videosdk/sessions/".length), searchParams);
  response.writeHead(status, { "content-type": "application/json", ...headers }).end(JSON.stringify(body));
});
server.on("connection", (socket) => {
  open += 1;
  mostOpen = Math.max(mostOpen, open);
  socket.on("close", () => {
    open -= 1;
  });
});
// A connection that is closed meanwhile was not kept by the client, rather than not by the server.
server.keepAliveTimeout = 600_000;
server.listen({ port: 0, host: "127.0.0.1", backlog: 4096 }, () => process.send(server.address().port));

process.on("message", () => process.send({ requests, mostOpen, tokens: tokens.size }));
process.on("disconnect", () => process.exit());
