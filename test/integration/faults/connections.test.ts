import { lost, slow, unsent } from "./support/fault.js";
import type { Exchange } from "./support/faulty-server.js";
import { testFaults } from "./support/test-faults.js";
import { bytesOf, head, withBody } from "./support/wire.js";

const limits = { timeoutMs: 400 };
/** Sends part of the answer, and no more in time. */
const cutOff = (exchange: Exchange, expire: (onDisk: number) => void) => {
  const answer = withBody(exchange.healthy);
  const sent = half(bytesOf(answer));
  exchange.socket.write(sent, () => expire(sent.length - (bytesOf(answer).length - answer.body.length)));
};

testFaults([
  { name: "connection refused", failure: unsent, unreachable: "refuses" },
  { name: "unknown host", failure: unsent, unreachable: "unknown" },
  {
    name: "reset before the request is read",
    failure: lost,
    // Once it has arrived: before, the client may see the reset while it connects, when nothing was sent.
    connect: (socket) => socket.once("readable", () => socket.resetAndDestroy()),
  },
  { name: "closed before the request is read", failure: lost, connect: (socket) => socket.end() },
  { name: "reset after the request", failure: lost, act: ({ socket }) => socket.resetAndDestroy() },
  { name: "closed after the request", failure: lost, act: ({ socket }) => socket.end() },
  {
    name: "reset after the headers",
    failure: lost,
    act: ({ socket, healthy }) => {
      const { status, headers, body } = withBody(healthy);
      socket.write(head(status, { ...headers, "content-length": body.length }), () => socket.resetAndDestroy());
    },
  },
  {
    name: "closed in the middle of the headers",
    failure: lost,
    act: ({ socket }) => socket.end("HTTP/1.1 200 OK\r\ncontent-ty"),
  },
  {
    name: "closed in the middle of the body",
    failure: lost,
    act: ({ socket, healthy }) => socket.end(half(bytesOf(withBody(healthy)))),
  },
  {
    name: "404, closed in the middle of the body",
    failure: lost,
    act: ({ socket, healthy }) => socket.end(half(bytesOf({ ...withBody(healthy), status: 404 }))),
  },
  { name: "no answer in time", failure: slow, limits, act: (_, expire) => expire() },
  {
    name: "headers not in time",
    failure: slow,
    limits,
    act: ({ socket }, expire) => socket.write("HTTP/1.1 200 OK\r\ncontent-ty", () => expire()),
  },
  { name: "body not in time", failure: slow, limits, act: cutOff },
  {
    name: "body not in time, deadlineMs before timeoutMs",
    failure: slow,
    limits: { timeoutMs: 400, deadlineMs: 300 },
    act: cutOff,
  },
  {
    name: "body that never ends",
    failure: slow,
    // More than the size that Zoom states is more than a download waits for.
    ofDownload: { type: "success", holds: "text" },
    limits,
    act: ({ socket }, expire) => {
      socket.write(head(200, { "content-type": "application/json", "transfer-encoding": "chunked" }));
      let sent = 0;
      const more = () => {
        sent += 1;
        if (sent === 20) expire();
        if (socket.writable) socket.write(`1000\r\n${" ".repeat(0x1000)}\r\n`, () => setImmediate(more));
      };
      more();
    },
  },
]);

/** Cut where the headers are through, and something of the body is, too. */
function half(bytes: Buffer): Buffer {
  const start = bytes.indexOf("\r\n\r\n") + 4;
  return bytes.subarray(0, start + Math.ceil((bytes.length - start) / 2));
}
