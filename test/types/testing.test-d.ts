// Compiled by `npm run typecheck`, never run: what the mock can be asked for completes, and nothing else compiles.
import {
  type MockServer,
  prefer,
  type Sandbox,
  type SandboxUser,
  sequence,
  startSandbox,
} from "../../src/testing/index.js";

export function answers(server: MockServer) {
  prefer("getSession", { status: 404, example: "error-3001" });
  prefer("getSession", { status: 200 });
  prefer("getSession", { status: 503, example: "unexpected" });
  prefer("deleteSession", { status: 204 });
  sequence("listSessions", [
    { status: 200, example: "first-page" },
    { status: 429, example: "error-429-daily" },
  ]);
  server.prefer("createSession", { status: 400, example: "error-3000" });
  server.sequence("getSession", [{ status: 429 }, { status: 200, example: "past" }]);

  // @ts-expect-error no such operation
  prefer("getSesion", { status: 200 });
  // @ts-expect-error the operation documents no 409
  prefer("getSession", { status: 409 });
  // @ts-expect-error an example of another status
  prefer("getSession", { status: 400, example: "error-3001" });
  // @ts-expect-error an example of another operation
  prefer("getSession", { status: 404, example: "error-3301" });
  // @ts-expect-error a status without examples
  prefer("deleteSession", { status: 204, example: "past" });
  // @ts-expect-error a sequence of nothing
  sequence("getSession", []);
  // @ts-expect-error no such example
  server.sequence("listSessions", [{ status: 200, example: "second-page" }]);
}

async function sandboxes(sandbox: Sandbox) {
  sandbox.fail("getSession", { status: 404, example: "error-3001" }, { times: 2 });
  // @ts-expect-error: no example of getSession
  sandbox.fail("getSession", { status: 404, example: "error-3301" });
  const left = await sandbox.events.next("session.user_left");
  left.payload.object.user.leave_reason satisfies string | undefined;
  // @ts-expect-error: no event
  await sandbox.events.next("session.user_leaves");
  const user: SandboxUser = await sandbox.join("token", { name: "Anna" });
  await sandbox.record(user, "pause");
  // @ts-expect-error: no content
  await sandbox.share(user, "camera");
  // @ts-expect-error: no plan
  await startSandbox({ plan: "free" });
}
void sandboxes;
