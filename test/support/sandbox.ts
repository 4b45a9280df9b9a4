import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, onTestFinished } from "vitest";
import { createSessionToken, type SessionTokenOptions, ZoomVideoSdk } from "../../src/index.js";
import type { SandboxOptions } from "../../src/testing/sandbox/options.js";
import { type Sandbox, startSandbox } from "../../src/testing/sandbox/start-sandbox.js";
import { answerUrlValidation, type KnownWebhookEvent, verifyWebhook } from "../../src/webhooks/index.js";
import { validateEvent, validateExchange } from "./validate-exchange.js";

export const MINUTE = 60_000;
export const DAY = 1440 * MINUTE;
const SECRET = "webhook-secret-token";

export interface Endpoint {
  url: string;
  /** Events as they arrived. */
  events: KnownWebhookEvent[];
  /** IDs of the requests as they arrived. */
  requestIds: string[];
  /** What to respond with from now on. Default 204. */
  status: number;
}

/** An endpoint that verifies each webhook, and holds it against the document. */
export async function startEndpoint(now: () => number = Date.now): Promise<Endpoint> {
  const endpoint: Endpoint = { url: "", events: [], requestIds: [], status: 204 };
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const age = Math.abs(now() - Date.now()) / 1000;
    const body = Buffer.concat(chunks);
    // A sandbox with a clock of its own stamps by that clock.
    const toleranceSeconds = Math.ceil(age) + 300;
    const event = verified({ body, headers: request.headers, secretToken: SECRET, toleranceSeconds });
    if (event === undefined) {
      response.writeHead(401).end();
      return;
    }
    if (event.event === "endpoint.url_validation") {
      response.end(JSON.stringify(answerUrlValidation(event, SECRET)));
      return;
    }
    endpoint.events.push(event);
    endpoint.requestIds.push(String(request.headers["x-zm-request-id"]));
    response.writeHead(endpoint.status).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  endpoint.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hooks`;
  return endpoint;
}

function verified(webhook: Parameters<typeof verifyWebhook>[0]): KnownWebhookEvent | undefined {
  try {
    return verifyWebhook(webhook) as KnownWebhookEvent;
  } catch {
    return undefined;
  }
}

export interface Checked {
  sandbox: Sandbox;
  zoom: ZoomVideoSdk;
  /** `404 3001` and the like: operation, status, code and message of each error. */
  errors: string[];
  /** The responses, one text each. */
  transcript: string[];
  /** A user joins, with a token for that session. */
  join(
    sessionName: string,
    options?: Partial<SessionTokenOptions> & { name?: string; password?: string },
  ): ReturnType<Sandbox["join"]>;
}

/** A client that holds each response against the document, in which no field may be unknown. */
export function checkedClient(
  sandbox: Sandbox,
  { errors = [] as string[], transcript = [] as string[] } = {},
): ZoomVideoSdk {
  return new ZoomVideoSdk({
    apiKey: sandbox.apiKey,
    apiSecret: sandbox.apiSecret,
    baseUrl: sandbox.url,
    maxRetries: 0,
    fetch: async (url, init) => {
      const response = await fetch(url, init);
      const responseBody = await response.clone().text();
      const { method = "GET" } = init;
      const exchange = { method, url: new URL(url), requestBody: undefined, status: response.status, responseBody };
      const problems = validateExchange(exchange, "closed").filter((problem) => problem.startsWith("response"));
      expect(problems, `${method} ${url}\n${responseBody}`).toEqual([]);
      expect(response.headers.get("x-zm-trackingid")).toMatch(/^WEB_[0-9a-f]{32}$/);
      transcript.push(`${response.status} ${responseBody}`.replaceAll(/http:\/\/127\.0\.0\.1:\d+/g, "http://sandbox"));
      return response;
    },
    hooks: {
      onResponse: ({ operationId, status }) => {
        if ((status ?? 0) >= 400) errors.push(`${operationId} ${status}`);
      },
    },
  });
}

/** A sandbox with a checked client, and whose events fit the document. It ends with the test. */
export async function startCheckedSandbox(options: SandboxOptions & { endpoint?: Endpoint } = {}): Promise<Checked> {
  const { endpoint, ...rest } = options;
  const webhooks = endpoint && { url: endpoint.url, secretToken: SECRET };
  const sandbox = await startSandbox({ ...rest, ...(webhooks && { webhooks }) });
  onTestFinished(async () => {
    await sandbox.close();
    for (const event of sandbox.events.all) expect(validateEvent(event), JSON.stringify(event)).toEqual([]);
    for (const event of endpoint?.events ?? []) expect(validateEvent(event)).toEqual([]);
  });
  const [errors, transcript]: [string[], string[]] = [[], []];
  const zoom = checkedClient(sandbox, { errors, transcript });
  const wire = rest.clock ?? Date.now;
  return {
    sandbox,
    zoom,
    errors,
    transcript,
    join: async (sessionName, { name = "Anna", password, ...claims } = {}) => {
      const { sdkKey, sdkSecret } = sandbox;
      const issuedAt = Math.floor(wire() / 1000) - 30;
      const token = await createSessionToken({
        sdkKey,
        sdkSecret,
        sessionName,
        role: "host",
        issuedAt,
        ...claims,
      } as SessionTokenOptions);
      return sandbox.join(token, { name, password });
    },
  };
}

/** The day of a moment, as queries have it. */
export const day = (ms: number): string => new Date(ms).toISOString().slice(0, 10);
