import { Writable } from "node:stream";
import { pino } from "pino";
import { expect, test } from "vitest";
import { createLogger, format, transports } from "winston";
import type { Logger } from "../../src/index.js";
import { json, observedClient, rejection } from "../support/observed-client.js";

/** What a JSON logger writes about a call that fails after a retry, at `info`. */
async function linesOf(create: (stream: Writable) => Logger): Promise<Record<string, unknown>[]> {
  const lines: string[] = [];
  const stream = new Writable({
    write(chunk, _, done) {
      lines.push(String(chunk));
      done();
    },
  });
  const { zoom } = observedClient(
    () => json({ code: 300, message: "Not now." }, 503, { "x-zm-trackingid": "WEB_1", "retry-after": "0" }),
    { logger: create(stream), logLevel: "info", maxRetries: 1 },
  );
  await rejection(zoom.sessions.get("a"));
  await new Promise((resolve) => stream.end(resolve));
  return lines.map((line) => JSON.parse(line));
}

const call = { operationId: "getSession", status: 503, code: 300, attempts: 2, outcome: "error", trackingId: "WEB_1" };

test("pino writes the message and the details", async () => {
  const lines = await linesOf((stream) => pino(stream));
  expect(lines).toMatchObject([
    { level: 40, msg: "getSession: 503, retrying in 0 ms", trackingId: "WEB_1" },
    { level: 30, msg: expect.stringMatching(/^getSession: 503 after \d+ ms and 2 attempts$/), ...call },
  ]);
  expect(lines[0]?.["callId"]).toBe(lines[1]?.["callId"]);
});

test("winston writes the message and the details", async () => {
  const lines = await linesOf((stream) =>
    createLogger({ format: format.json(), transports: [new transports.Stream({ stream })] }),
  );
  expect(lines).toMatchObject([
    { level: "warn", message: "getSession: 503, retrying in 0 ms", trackingId: "WEB_1" },
    { level: "info", message: expect.stringMatching(/^getSession: 503 after \d+ ms and 2 attempts$/), ...call },
  ]);
});
