import { lost, slow, unsent } from "./support/fault.js";
import { testFaults } from "./support/test-faults.js";
import { bytesOf, head, withBody } from "./support/wire.js";

/** Time enough for a server on this machine, even on one that has much to do. */
const limits = { timeoutMs: 400 };

testFaults([
  { name: "connection refused", failure: unsent, unreachable: "refuses" },
  { name: "unknown host", failure: unsent, unreachable: "unknown", oneByOne: true },
  { name: "reset before the request is read", failure: lost, connect: (socket) => socket.resetAndDestroy() },
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
  { name: "no answer in time", failure: slow, limits, act: () => {} },
  {
    name: "headers not in time",
    failure: slow,
    limits,
    act: ({ socket }) => socket.write("HTTP/1.1 200 OK\r\ncontent-ty"),
  },
  {
    name: "body not in time",
    failure: slow,
    limits,
    act: ({ socket, healthy }) => socket.write(half(bytesOf(withBody(healthy)))),
  },
  {
    name: "body not in time, deadlineMs before timeoutMs",
    failure: slow,
    limits: { timeoutMs: 400, deadlineMs: 300 },
    act: ({ socket, healthy }) => socket.write(half(bytesOf(withBody(healthy)))),
  },
  {
    name: "body that never ends",
    failure: slow,
    // More than the size that Zoom states is more than a download waits for.
    ofDownload: { type: "success", holds: "text" },
    limits,
    act: ({ socket }) => {
      socket.write(head(200, { "content-type": "application/json", "transfer-encoding": "chunked" }));
      const drip = setInterval(() => socket.write(`1000\r\n${" ".repeat(0x1000)}\r\n`), 5);
      socket.on("close", () => clearInterval(drip));
    },
  },
]);

/** Cut where the headers are through, and something of the body is, too. */
function half(bytes: Buffer): Buffer {
  const start = bytes.indexOf("\r\n\r\n") + 4;
  return bytes.subarray(0, start + Math.ceil((bytes.length - start) / 2));
}
