// Shows the client at work: on a mock of the API (`npm run demo`), or with your keys in the environment on Zoom itself,
// where it only reads (`npm run demo -- --live`).
import { parseArgs, styleText } from "node:util";
import { ApiError, ZoomVideoSdk } from "zoom-video-sdk-api";
import { startMockServer } from "zoom-video-sdk-api/testing";

const { values } = parseArgs({ options: { live: { type: "boolean", default: false } } });
const bold = (text) => (process.stdout.isTTY ? styleText("bold", text) : text);
const dim = (text) => (process.stdout.isTTY ? styleText("dim", text) : text);
const say = (text = "") => console.log(text);
const step = (title, call) => say(`\n${bold(title)}\n  ${dim(call)}`);
const row = (session) =>
  `  ${(session.id ?? "").padEnd(26)}${(session.session_name ?? "").padEnd(20)}${String(session.user_count ?? "").padStart(4)} users  ${session.duration ?? ""}`;

/** Days in UTC, as the API takes them. */
const day = (daysAgo) => new Date(Date.now() - daysAgo * 86_400_000).toISOString().slice(0, 10);
const lastWeek = { type: "past", from: day(7), to: day(0) };

await (values.live ? live() : mock());

async function mock() {
  const server = await startMockServer();
  try {
    let sent = "";
    const zoom = new ZoomVideoSdk({
      // The mock checks that there is a token, not whose it is.
      apiKey: "demo-key",
      apiSecret: "demo-secret",
      baseUrl: server.url,
      fetch: (url, init) => {
        sent = `${init.method} ${url.slice(server.url.length)}`;
        // The mock keeps no state and answers lists with their last page: until we have a token, ask for the first.
        const isFirstPage = init.method === "GET" && /\/sessions\?(?!.*next_page_token)/.test(url);
        if (isFirstPage) init.headers.set("prefer", "example=first-page");
        return fetch(url, init);
      },
    });
    say(`A mock of the Zoom Video SDK API listens on ${server.url}`);

    step("Create a session", 'zoom.sessions.create({ session_name: "My session" })');
    const created = await zoom.sessions.create({ session_name: "My session", settings: { auto_recording: "cloud" } });
    say(`  session ${created.session_id}, number ${created.session_number}, passcode ${created.passcode}`);

    step(
      "List sessions, page by page",
      "for await (const page of zoom.sessions.list({ type: …, from: …, to: … }).pages())",
    );
    let pages = 0;
    for await (const page of zoom.sessions.list(lastWeek).pages()) {
      say(dim(`  page ${++pages}`));
      for (const session of page.items) say(row(session));
    }

    step("Read one whose id has slashes", `zoom.sessions.get("${created.session_id}", { type: "past" })`);
    const session = await zoom.sessions.get(created.session_id ?? "", { type: "past" });
    say(row(session));
    say(dim(`  on the wire: ${sent}`));

    step("Meet an error", `zoom.sessions.get("${created.session_id}")`);
    try {
      await zoom.sessions.get(created.session_id ?? "", {}, { headers: { prefer: "code=404, example=error-3001" } });
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      const { name, status, code, operationId, documented, trackingId } = error;
      say(`  ${name}: ${error.message}`);
      say(dim(`  ${JSON.stringify({ status, code, operationId, documented, trackingId })}`));
    }

    step("End a session", `zoom.sessions.end("${created.session_id}")`);
    await zoom.sessions.end(created.session_id ?? "");
    say(dim(`  on the wire: ${sent}`));
    say(`\nDone: ${pages} pages, and every id arrived encoded twice.`);
  } finally {
    await server.close();
  }
}

async function live() {
  const zoom = new ZoomVideoSdk();
  step("List past sessions of the last week, the first page", "await zoom.sessions.list({ type: …, from: …, to: … })");
  const page = await zoom.sessions.list(lastWeek);
  for (const session of page.items) say(row(session));
  say(`  ${page.items.length} sessions${page.hasNextPage() ? ", and there are more" : ""}`);
  const [first] = page.items;
  if (first?.id === undefined) return;
  step("Read one of them", `zoom.sessions.get("${first.id}", { type: "past" })`);
  say(row(await zoom.sessions.get(first.id, { type: "past" })));
}
