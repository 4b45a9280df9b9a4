import { gzipSync } from "node:zlib";
import { type Failure, lost, none, slow } from "./support/fault.js";
import type { Exchange } from "./support/faulty-server.js";
import { testFaults } from "./support/test-faults.js";
import { bytesOf, head, json, withBody } from "./support/wire.js";

const empty: Failure = { type: "success", holds: "empty" };
const text: Failure = { type: "success", holds: "text" };

/** Sends the body with a length that is not its own. */
const misstate =
  (lengthOf: (length: number) => number) =>
  ({ socket, healthy }: Exchange) => {
    const { headers, ...answer } = withBody(healthy);
    const stated = { ...headers, "content-length": String(lengthOf(answer.body.length)) };
    socket.write(bytesOf({ ...answer, headers: stated }));
    return socket;
  };

const CHUNKED = { "content-type": "application/json", "transfer-encoding": "chunked" };

testFaults([
  { name: "Content-Length too short", failure: text, act: misstate(() => 5) },
  {
    name: "Content-Length too long, then closed",
    failure: lost,
    // It has another size than Zoom states.
    ofDownload: text,
    act: (exchange) => misstate((length) => length + 10)(exchange).end(),
  },
  {
    name: "Content-Length too long, kept open",
    failure: slow,
    ofDownload: text,
    limits: { timeoutMs: 400 },
    act: (exchange, expire) => {
      misstate((length) => length + 10)(exchange);
      expire();
    },
  },
  {
    name: "Content-Length and chunks at once",
    failure: lost,
    act: ({ socket }) => socket.end(`${head(200, { ...CHUNKED, "content-length": 2 })}2\r\n{}\r\n0\r\n\r\n`),
  },
  {
    name: "chunk whose length is none",
    failure: lost,
    act: ({ socket }) => socket.write(`${head(200, CHUNKED)}2\r\n{}\r\nnope\r\n`),
  },
  {
    name: "chunks without their end",
    failure: lost,
    act: ({ socket }) => socket.end(`${head(200, CHUNKED)}2\r\n{}\r\n`),
  },
  {
    name: "gzip with a wrong checksum",
    failure: lost,
    act: ({ healthy, answer }) => {
      const packed = gzipSync(withBody(healthy).body);
      packed.writeUInt32LE(~packed.readUInt32LE(packed.length - 8) >>> 0, packed.length - 8);
      answer(json(packed, 200, { "content-encoding": "gzip" }));
    },
  },
  {
    name: "gzip that is none",
    failure: lost,
    act: ({ answer }) => answer(json('{"id":"1"}', 200, { "content-encoding": "gzip" })),
  },
  {
    // `fetch` gives what it could unpack, and no error.
    name: "gzip that is cut off",
    failure: text,
    // It has another size than Zoom states.
    ofDownload: lost,
    act: ({ answer }) => {
      const packed = gzipSync(JSON.stringify({ sessions: Array.from({ length: 500 }, (_, id) => ({ id })) }));
      answer(json(packed.subarray(0, packed.length / 2), 200, { "content-encoding": "gzip" }));
    },
  },
  {
    name: "204 with a body",
    failure: empty,
    ofDownload: { type: "status", status: 204 },
    act: ({ answer }) => answer(Buffer.from(`${head(204, { "content-length": 10 })}{"id":"1"}`)),
  },
  {
    name: "102 and 103 before the answer",
    failure: none,
    act: ({ socket, healthy, answer }) => {
      socket.write(`${head(102)}${head(103, { link: "</style.css>; rel=preload" })}`);
      answer(healthy);
    },
  },
  {
    // `fetch` refuses it, other than RFC 9110, 15.2 would have it.
    name: "100 that nobody asked for",
    failure: lost,
    act: ({ healthy, answer }) => answer(Buffer.concat([Buffer.from(head(100)), bytesOf(healthy)])),
  },
  {
    name: "headers of 100 kB",
    failure: lost,
    act: ({ socket }) => socket.write(head(200, { "content-length": 2, "x-long": "x".repeat(100_000) })),
  },
  { name: "no HTTP at all", failure: lost, act: ({ socket }) => socket.end("SSH-2.0-OpenSSH_9.9\r\n") },
]);
