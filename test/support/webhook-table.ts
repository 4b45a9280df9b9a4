import type * as Webhooks from "../../src/webhooks/index.js";

// What a webhook handler must do, on every runtime and behind every framework. Uses nothing but the web platform.

type Options = Partial<Webhooks.WebhookHandlerOptions>;
export interface Reply {
  status: number;
  headers: Headers;
  body: string;
}
/** Sends requests to a handler, as a framework would get them. */
export type Serve = (handler: Webhooks.WebhookHandler) => (request: Request) => Promise<Reply>;

export interface Case {
  name: string;
  run(): Promise<void>;
}

const secretToken = "secret-of-the-table";
const object = { id: "/a==", session_id: "/a==", session_name: "Zoë 山田 🩺", start_time: "2026-11-22T09:00:00Z" };
const started = {
  event: "session.started",
  event_ts: 1_795_338_000_123,
  payload: { account_id: "a", object },
} as const;
const challenge = (plainToken: unknown) =>
  JSON.stringify({ event: "endpoint.url_validation", payload: { plainToken } });
const seconds = (offset: number) => Math.floor(Date.now() / 1000) + offset;

function equal(actual: unknown, expected: unknown, what: string): void {
  const [is, was] = [actual, expected].map((value) => JSON.stringify(value));
  if (is !== was) throw new Error(`${what}: expected ${was}, got ${is}`);
}

/** A promise and the function that resolves it. */
function barrier(): { opened: Promise<void>; open(): void } {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open };
}

async function hmac(secret: string, text: string): Promise<string> {
  const bytes = new TextEncoder();
  const algorithm = { name: "HMAC", hash: "SHA-256" };
  const key = await crypto.subtle.importKey("raw", bytes.encode(secret), algorithm, false, ["sign"]);
  const digest = new Uint8Array(await crypto.subtle.sign("HMAC", key, bytes.encode(text)));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/**
 * @param proxied Whether a server is in between: it normalizes some of what a bare request can express.
 */
export function webhookTable(library: typeof Webhooks, serve: Serve, { proxied = false } = {}): Case[] {
  const { createWebhookHandler, memoryDeduplicator, webhookRequest } = library;
  const cases: Case[] = [];
  const add = (name: string, run: () => Promise<void>) => cases.push({ name, run });

  /** A handler that notes what it gets. */
  function observed(options: Options = {}) {
    const seen: unknown[] = [];
    const errors: { error: unknown; phase: string; willRepeat: boolean; event?: string | undefined }[] = [];
    const handler = createWebhookHandler({
      secretToken,
      on: { "session.started": (event) => void seen.push(event.payload.object.session_name) },
      onError: (error, { phase, willRepeat, event }) =>
        void errors.push({ error, phase, willRepeat, event: event?.event }),
      ...options,
    });
    return { handler, send: serve(handler), seen, errors, phases: () => errors.map(({ phase }) => phase) };
  }

  const sign = (event: Parameters<typeof webhookRequest>[0] = started, options = {}) =>
    webhookRequest(event, { secretToken, ...options });

  /** Sends it again while the answer is 503, as Zoom does: on a busy machine, time may be up before the handlers run. */
  async function delivered(send: (request: Request) => Promise<Reply>): Promise<number> {
    for (;;) {
      const { status } = await send(await sign());
      if (status !== 503) return status;
    }
  }

  /** The request with other headers, or another body. */
  async function altered(
    request: Request,
    headers: Record<string, string | undefined>,
    body?: string,
  ): Promise<Request> {
    const all = new Headers(request.headers);
    for (const [name, value] of Object.entries(headers)) {
      if (value === undefined) all.delete(name);
      else all.set(name, value);
    }
    return new Request(request.url, { method: "POST", headers: all, body: body ?? (await request.arrayBuffer()) });
  }

  /** One request, its answer, how often a handler ran, and the phases of reported errors. */
  function row(
    name: string,
    request: () => Promise<Request>,
    expected: { status: number; seen?: number; phases?: string[]; headers?: Record<string, string> },
    options: Options = {},
  ): void {
    add(name, async () => {
      const { send, seen, phases } = observed(options);
      const reply = await send(await request());
      equal(reply.status, expected.status, "status");
      equal(reply.body, "", "body");
      equal(seen.length, expected.seen ?? 0, "handled");
      equal(phases(), expected.phases ?? [], "reported");
      for (const [header, value] of Object.entries(expected.headers ?? {})) {
        equal(reply.headers.get(header), value, header);
      }
    });
  }
  const refused = { status: 401, phases: ["verify"] };
  const text = JSON.stringify(started);

  row("genuine", () => sign(), { status: 200, seen: 1 });
  row("a body with a byte order mark", () => sign(`\uFEFF${text}`), { status: 200, seen: 1 });
  row("a body with escapes and white space", () => sign(text.replace("Zoë", "Zo\\u00eb").replace(",", " ,\n ")), {
    status: 200,
    seen: 1,
  });
  row("an event that nothing handles", () => sign({ ...started, event: "session.ended" } as never), { status: 200 });
  row("an unknown event", () => sign('{"event":"session.new","payload":{}}'), { status: 200 });
  row("an event named like a property of objects", () => sign('{"event":"__proto__"}'), { status: 200 });
  row("an event named like a method of objects", () => sign('{"event":"toString"}'), { status: 200 });
  row("no JSON", () => sign("{"), refused);
  row("JSON that is no event", () => sign("[1]"), refused);
  row("an event whose name is no string", () => sign('{"event":5}'), refused);
  row("a body with one character changed", async () => altered(await sign(), {}, text.replace("Zoë", "Zoe")), refused);
  row("a body with a line end added", async () => altered(await sign(), {}, `${text}\n`), refused);
  for (const [name, index] of Object.entries({ first: 3, middle: 30, last: 66 })) {
    row(
      `the ${name} digit of the signature changed`,
      async () => {
        const request = await sign();
        const signature = request.headers.get("x-zm-signature") ?? "";
        const digit = signature[index] === "0" ? "1" : "0";
        return altered(request, { "x-zm-signature": signature.slice(0, index) + digit + signature.slice(index + 1) });
      },
      refused,
    );
  }
  row(
    "a signature with capitals",
    async () => {
      const request = await sign();
      return altered(request, {
        "x-zm-signature": (request.headers.get("x-zm-signature") ?? "").replace(/[a-f]/g, (letter) =>
          letter.toUpperCase(),
        ),
      });
    },
    refused,
  );
  row(
    "a signature of another version",
    async () => altered(await sign(), { "x-zm-signature": `v1=${"0".repeat(64)}` }),
    refused,
  );
  row("a signature that is cut off", async () => altered(await sign(), { "x-zm-signature": "v0=00" }), refused);
  row("no signature", async () => altered(await sign(), { "x-zm-signature": undefined }), refused);
  row(
    "two signatures",
    async () => {
      const request = await sign();
      return altered(request, { "x-zm-signature": `${request.headers.get("x-zm-signature")}, v0=${"0".repeat(64)}` });
    },
    refused,
  );
  row("no timestamp", async () => altered(await sign(), { "x-zm-request-timestamp": undefined }), refused);
  row(
    "a timestamp in milliseconds",
    async () => altered(await sign(), { "x-zm-request-timestamp": `${Date.now()}` }),
    refused,
  );
  row(
    "another timestamp",
    async () => {
      const request = await sign();
      const signed = Number(request.headers.get("x-zm-request-timestamp"));
      return altered(request, { "x-zm-request-timestamp": `${signed - 1}` });
    },
    refused,
  );
  row("no request ID", async () => altered(await sign(), { "x-zm-request-id": undefined }), { status: 200, seen: 1 });
  row("another content type", async () => altered(await sign(), { "content-type": "application/octet-stream" }), {
    status: 200,
    seen: 1,
  });
  row("signed an hour ago", () => sign(started, { timestamp: seconds(-3600) }), { status: 200, seen: 1 });
  row("signed two hours ago", () => sign(started, { timestamp: seconds(-7200) }), refused);
  row("signed in ten minutes", () => sign(started, { timestamp: seconds(600) }), refused);
  row("signed in a minute", () => sign(started, { timestamp: seconds(60) }), { status: 200, seen: 1 });
  row(
    "signed long ago, without a limit",
    () => sign(started, { timestamp: 1 }),
    { status: 200, seen: 1 },
    {
      toleranceSeconds: Number.POSITIVE_INFINITY,
    },
  );
  row(
    "signed with the old secret",
    () => sign(),
    { status: 200, seen: 1 },
    { secretToken: ["the-new-one", secretToken] },
  );
  row("signed with another secret", () => sign(started, { secretToken: "another" }), refused, {
    secretToken: ["the-new-one", secretToken],
  });
  row("a secret from a vault", () => sign(), { status: 200, seen: 1 }, { secretToken: async () => secretToken });
  row(
    "a vault that is down",
    () => sign(),
    { status: 503, phases: ["setup"] },
    {
      secretToken: () => Promise.reject(new Error("down")),
    },
  );
  row("no secret", () => sign(), { status: 503, phases: ["setup"] }, { secretToken: () => "" });
  row("GET", async () => new Request("http://localhost/"), {
    status: 405,
    phases: ["verify"],
    headers: { allow: "POST" },
  });
  row("PUT", async () => new Request("http://localhost/", { method: "PUT", body: text }), {
    status: 405,
    phases: ["verify"],
    headers: { allow: "POST" },
  });
  row("10 MB", () => sign("x".repeat(10_000_000)), { status: 413, phases: ["verify"] });
  row("just the largest body", () => sign(text.padEnd(5000)), { status: 200, seen: 1 }, { maxBodyBytes: 5003 + 6 });
  row("one byte more", () => sign("é".repeat(100)), { status: 413, phases: ["verify"] }, { maxBodyBytes: 199 });
  if (!proxied) {
    row(
      "a store that hangs",
      () => sign(),
      { status: 200, seen: 1, phases: ["deduplicate"] },
      {
        deduplicate: { claim: () => new Promise(() => {}) },
        acknowledgeWithinMs: 60_000,
      },
    );
    row(
      "a body that was read before",
      async () => {
        const request = await sign();
        await request.text();
        return request;
      },
      { status: 500, phases: ["setup"] },
    );
  }

  for (const [name, tokens] of Object.entries({ alone: secretToken, rotated: ["the-new-one", secretToken] })) {
    add(`a challenge: ${name}`, async () => {
      const { send } = observed({ secretToken: tokens });
      const reply = await send(await sign(challenge("qgg8vlvZRS6UYooatFL8Aw")));
      equal(reply.status, 200, "status");
      equal(reply.headers.get("content-type")?.split(";")[0], "application/json", "type");
      const encryptedToken = await hmac(secretToken, "qgg8vlvZRS6UYooatFL8Aw");
      equal(JSON.parse(reply.body), { plainToken: "qgg8vlvZRS6UYooatFL8Aw", encryptedToken }, "body");
    });
  }
  row("a challenge that is a webhook to be signed", () => sign(challenge("v0:1:{}")), refused);
  row("a challenge without a token", () => sign(challenge(undefined)), refused);
  row("a challenge that is too long", () => sign(challenge("x".repeat(129))), refused);

  row(
    "a handler that fails",
    () => sign(),
    { status: 500, phases: ["handle"] },
    {
      on: { "session.started": () => Promise.reject(new Error("no")) },
    },
  );
  row(
    "a handler that fails, accepted",
    () => sign(),
    { status: 200, phases: ["handle"] },
    {
      on: { "session.started": () => Promise.reject(new Error("no")) },
      onFailure: "accept",
    },
  );
  add("two handlers that fail", async () => {
    const fail = (message: string) => () => {
      throw new Error(message);
    };
    const { send, errors } = observed({ on: { "session.started": fail("a"), "*": fail("b") } });
    equal((await send(await sign())).status, 500, "status");
    const [{ error, willRepeat, event } = { error: undefined }] = errors;
    equal((error as AggregateError).errors.map(({ message }) => message).sort(), ["a", "b"], "errors");
    equal([errors.length, willRepeat, event], [1, true, "session.started"], "context");
  });
  add("an unknown event for onUnknown and for *", async () => {
    const names: string[] = [];
    const note = ({ event }: { event: string }) => void names.push(event);
    const { send } = observed({ onUnknown: note, on: { "*": note } });
    equal((await send(await sign('{"event":"session.new"}'))).status, 200, "status");
    equal(names, ["session.new", "session.new"], "handled");
  });
  add("a slow handler", async () => {
    const { opened, open } = barrier();
    const done = barrier();
    const { handler, send, errors } = observed({
      acknowledgeWithinMs: 100,
      on: { "session.started": () => opened.then(done.open) },
    });
    equal(await delivered(send), 200, "status");
    open();
    await done.opened;
    await handler.idle();
    equal(errors.length, 0, "errors");
  });
  add("a handler that fails late", async () => {
    const { opened, open } = barrier();
    const { handler, send, errors } = observed({
      acknowledgeWithinMs: 100,
      on: { "session.started": () => opened.then(() => Promise.reject(new Error("late"))) },
    });
    equal(await delivered(send), 200, "status");
    open();
    await handler.idle();
    equal(
      errors.map(({ phase, willRepeat }) => [phase, willRepeat]),
      [["handle", false]],
      "errors",
    );
  });
  add("an onError that fails", async () => {
    const { send } = observed({
      onError: () => {
        throw new Error("no log");
      },
    });
    equal((await send(await sign(started, { secretToken: "another" }))).status, 401, "status");
  });
  add("a twin of a finished event", async () => {
    const { send, seen } = observed({ deduplicate: memoryDeduplicator() });
    const twins = [await sign(started, { requestId: "1" }), await sign(started, { requestId: "1" })] as const;
    equal([(await send(twins[0])).status, (await send(twins[1])).status], [200, 200], "status");
    equal(seen.length, 1, "handled");
  });
  add("a replay with another ID", async () => {
    const { send, seen } = observed({ deduplicate: memoryDeduplicator() });
    const request = await sign();
    const replay = await altered(request.clone(), { "x-zm-request-id": "another" });
    equal([(await send(request)).status, (await send(replay)).status], [200, 200], "status");
    equal(seen.length, 1, "handled");
  });
  add("an event whose ID was on another one before", async () => {
    const { send, seen } = observed({ deduplicate: memoryDeduplicator() });
    const earlier = JSON.stringify({ ...started, event_ts: started.event_ts - 1 });
    equal((await send(await sign(earlier, { requestId: "1" }))).status, 200, "status");
    equal((await send(await sign(started, { requestId: "1" }))).status, 200, "status");
    equal(seen.length, 2, "handled");
  });
  add("a twin that was signed again", async () => {
    const { send, seen } = observed({ deduplicate: memoryDeduplicator() });
    equal((await send(await sign(started, { requestId: "1", timestamp: seconds(-300) }))).status, 200, "status");
    equal((await send(await sign(started, { requestId: "1" }))).status, 200, "the twin's status");
    equal(seen.length, 1, "handled");
  });
  add("a twin of a running event", async () => {
    const { opened, open } = barrier();
    const begun = barrier();
    const { send } = observed({
      deduplicate: memoryDeduplicator(),
      acknowledgeWithinMs: 60_000,
      on: {
        "session.started": () => {
          begun.open();
          return opened;
        },
      },
    });
    const first = send(await sign(started, { requestId: "1" }));
    await begun.opened;
    equal((await send(await sign(started, { requestId: "1" }))).status, 503, "the twin's status");
    open();
    equal((await first).status, 200, "status");
  });
  add("a twin of an event that failed", async () => {
    let runs = 0;
    const { send } = observed({
      deduplicate: memoryDeduplicator(),
      on: {
        "session.started": () => {
          runs += 1;
          if (runs === 1) throw new Error("no");
        },
      },
    });
    equal((await send(await sign(started, { requestId: "1" }))).status, 500, "status");
    equal((await send(await sign(started, { requestId: "1" }))).status, 200, "the repeat's status");
    equal(runs, 2, "runs");
  });
  row(
    "a store that is down",
    () => sign(),
    { status: 200, seen: 1, phases: ["deduplicate"] },
    {
      deduplicate: { claim: () => Promise.reject(new Error("down")) },
    },
  );
  row(
    "a store that can't keep",
    () => sign(),
    { status: 200, seen: 1, phases: ["deduplicate"] },
    {
      deduplicate: {
        claim: async () => ({ keep: () => Promise.reject(new Error("down")), release: async () => {} }),
      },
    },
  );
  row(
    "a store that throws at once",
    () => sign(),
    { status: 200, seen: 1, phases: ["deduplicate"] },
    {
      deduplicate: {
        claim: async () => ({
          keep: () => {
            throw new Error("down");
          },
          release: async () => {},
        }),
      },
    },
  );
  return cases;
}
