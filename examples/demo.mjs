// Shows the client at work: in a sandbox (`npm run demo`), against a mock that knows every documented response
// (`npm run demo -- --prism`), or against Zoom itself with your keys in the environment, read-only
// (`npm run demo -- --live`).
import { parseArgs, styleText } from "node:util";
import { ApiError, ZoomVideoSdk } from "zoom-video-sdk-api";
import { startMockServer } from "zoom-video-sdk-api/testing";
import { demoSandbox } from "./demo-sandbox.mjs";

const { values } = parseArgs({
  options: { live: { type: "boolean", default: false }, prism: { type: "boolean", default: false } },
});
const bold = (text) => (process.stdout.isTTY ? styleText("bold", text) : text);
const dim = (text) => (process.stdout.isTTY ? styleText("dim", text) : text);
const say = (text = "") => console.log(text);
const step = (title, call) => say(`\n${bold(title)}\n  ${dim(call)}`);
const row = (session) =>
  `  ${session.id.padEnd(26)}${(session.session_name ?? "").padEnd(20)}${String(session.user_count ?? "").padStart(4)} users  ${session.duration ?? ""}`;

/** Days in UTC, as the API expects them. */
const day = (daysAgo) => new Date(Date.now() - daysAgo * 86_400_000).toISOString().slice(0, 10);
const lastWeek = { type: "past", from: day(7), to: day(0) };

if (values.live) await live();
else if (values.prism) await mock();
else await demoSandbox({ say, dim, step });

async function mock() {
  const server = await startMockServer();
  try {
    let sent = "";
    const zoom = new ZoomVideoSdk({
      // The mock only checks that there is a token.
      apiKey: "demo-key",
      apiSecret: "demo-secret",
      baseUrl: server.url,
      fetch: (url, init) => {
        sent = `${init.method} ${url.slice(server.url.length)}`;
        // The mock keeps no state, and returns the last page of a list. Without a page token, request the first one.
        const isFirstPage = init.method === "GET" && /\/sessions\?(?!.*next_page_token)/.test(url);
        if (isFirstPage) init.headers.set("prefer", "example=first-page");
        return fetch(url, init);
      },
    });
    say(`A mock of the Zoom Video SDK API is listening on ${server.url}`);

    step("Create a session", 'zoom.sessions.create({ session_name: "My session" })');
    const created = await zoom.sessions.create({ session_name: "My session", settings: { auto_recording: "cloud" } });
    say(`  session ${created.session_id}, number ${created.session_number}, passcode ${created.passcode}`);

    step(
      "List sessions page by page",
      "for await (const page of zoom.sessions.list({ type: …, from: …, to: … }).pages())",
    );
    let pages = 0;
    for await (const page of zoom.sessions.list(lastWeek).pages()) {
      say(dim(`  page ${++pages}`));
      for (const session of page.items) say(row(session));
    }

    step("Get a session whose ID has slashes", `zoom.sessions.get("${created.session_id}", { type: "past" })`);
    const session = await zoom.sessions.get(created.session_id, { type: "past" });
    say(row(session));
    say(dim(`  on the wire: ${sent}`));

    step("Handle an error", `zoom.sessions.get("${created.session_id}")`);
    try {
      await zoom.sessions.get(created.session_id, {}, { headers: { prefer: "code=404, example=error-3001" } });
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      const { name, status, code, operationId, documented, trackingId } = error;
      say(`  ${name}: ${error.message}`);
      say(dim(`  ${JSON.stringify({ status, code, operationId, documented, trackingId })}`));
    }

    step("End a session", `zoom.sessions.end("${created.session_id}")`);
    await zoom.sessions.end(created.session_id);
    say(dim(`  on the wire: ${sent}`));
    say(`\nDone: ${pages} pages, and every ID was sent encoded twice.`);
  } finally {
    await server.close();
  }
}

async function live() {
  const zoom = new ZoomVideoSdk();
  step("List the sessions of the last week, first page", "await zoom.sessions.list({ type: …, from: …, to: … })");
  const page = await zoom.sessions.list(lastWeek);
  for (const session of page.items) say(row(session));
  say(`  ${page.items.length} sessions${page.hasNextPage() ? ", and more on the next page" : ""}`);
  const [first] = page.items;
  if (first === undefined) return;
  step("Get one of them", `zoom.sessions.get("${first.id}", { type: "past" })`);
  say(row(await zoom.sessions.get(first.id, { type: "past" })));
}
