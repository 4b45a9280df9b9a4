// Lists recordings and downloads one under each way that apps have to mock or route `fetch`, and prints what reached it.
// Run with the modules of the one or the other format.
const { createServer } = require("node:http");
const { mkdtemp, readFile } = require("node:fs/promises");
const { Socket } = require("node:net");
const { tmpdir } = require("node:os");
const { join } = require("node:path");

const BODY = "the recording ".repeat(1000);
const LIST = { sessions: [{ session_id: "a", recording_files: [{ id: "1", download_url: "https://zoom.us/rec/1" }] }] };
const API = "https://api.zoom.us/v2/videosdk/recordings";
const FILE = "https://zoom.us/rec/1";

exports.run = async ({ ZoomVideoSdk, downloadRecording, undici, msw, nock }) => {
  const folder = await mkdtemp(join(tmpdir(), "mocked-"));
  const connections = [];
  const { connect } = Socket.prototype;
  Socket.prototype.connect = function (...args) {
    // Options as they are, or within an array when called by net.connect().
    const { host, port } = [args[0]].flat()[0] ?? {};
    connections.push(`${host}:${port}`);
    return connect.apply(this, args);
  };
  const use = async (name) => {
    connections.length = 0;
    const zoom = new ZoomVideoSdk({ token: "the-token", maxRetries: 0 });
    const { items } = await zoom.recordings.list({ from: "2026-11-01", to: "2026-11-02" });
    const path = join(folder, name);
    const { bytes } = await downloadRecording(zoom, items[0].recording_files[0], { path });
    return { isRight: (await readFile(path, "utf8")) === BODY && bytes === BODY.length, connections: [...connections] };
  };
  const results = {};

  const { fetch } = globalThis;
  const urls = [];
  globalThis.fetch = async (url) => {
    urls.push(String(url).split("?")[0]);
    return String(url).startsWith(API) ? Response.json(LIST) : new Response(BODY);
  };
  results.stub = { ...(await use("stub")), urls };
  globalThis.fetch = fetch;

  const before = undici.getGlobalDispatcher();
  const agent = new undici.MockAgent();
  agent.disableNetConnect();
  undici.setGlobalDispatcher(agent);
  const json = { headers: { "content-type": "application/json" } };
  const ofApi = { path: (path) => path.startsWith("/v2/videosdk/recordings") };
  agent.get("https://api.zoom.us").intercept(ofApi).reply(200, LIST, json);
  agent.get("https://zoom.us").intercept({ path: "/rec/1" }).reply(200, BODY);
  results.undici = await use("undici");
  agent.assertNoPendingInterceptors();

  // As a proxy does it: all requests go to one server, which is told where they were meant to go.
  const server = createServer(({ url }, response) => response.end(url === "/rec/1" ? BODY : JSON.stringify(LIST)));
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const port = server.address().port;
  const origins = [];
  class Router extends undici.Agent {
    dispatch(options, handler) {
      origins.push(String(options.origin));
      return super.dispatch({ ...options, origin: `http://127.0.0.1:${port}` }, handler);
    }
  }
  const router = new Router();
  undici.setGlobalDispatcher(router);
  const routed = await use("dispatcher");
  const isLocal = (address) => address === `127.0.0.1:${port}`;
  results.dispatcher = { ...routed, connections: routed.connections.filter((address) => !isLocal(address)), origins };
  await router.close();
  server.close();
  undici.setGlobalDispatcher(before);

  const handlers = [
    msw.http.get(API, () => msw.HttpResponse.json(LIST)),
    msw.http.get(FILE, () => new msw.HttpResponse(BODY)),
  ];
  const mocks = msw.setupServer(...handlers);
  mocks.listen({ onUnhandledRequest: "error" });
  results.msw = await use("msw");
  mocks.close();

  nock.disableNetConnect();
  nock("https://api.zoom.us").get("/v2/videosdk/recordings").query(true).reply(200, LIST);
  nock("https://zoom.us").get("/rec/1").reply(200, BODY);
  results.nock = await use("nock");
  results.nock.isDone = nock.isDone();
  nock.restore();

  console.log(JSON.stringify(results));
};
