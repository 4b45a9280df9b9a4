import { type Failure, type Fault, none } from "./support/fault.js";
import type { Exchange } from "./support/faulty-server.js";
import { testFaults } from "./support/test-faults.js";
import { type Answer, bytesOf, json, withBody } from "./support/wire.js";

const success = (holds: Extract<Failure, { type: "success" }>["holds"]): Failure => ({ type: "success", holds });

const DEEP = 100_000;
const REFUSED = JSON.stringify({ code: 124, message: "Invalid access token." });
const MIB = 2 ** 20;

const LARGE_502 = bytesOf({ status: 502, headers: {}, body: Buffer.alloc(50 * MIB, "x") });

/** A page of a proxy that repeats what it was sent. */
const page = ({ request }: Exchange, status: number): Answer => ({
  status,
  headers: { "content-type": "text/html; charset=utf-8" },
  body: Buffer.from(`<html>${request.headers.get("authorization")} ${request.body}</html>`),
});

/** The right JSON, with one more member in front; a file is none then. */
const withMember =
  (member: Buffer) =>
  ({ healthy, answer }: Exchange) => {
    const { headers, body } = withBody(healthy);
    const members = headers["content-type"] === "application/json" ? body.subarray(1) : Buffer.from('"":0}');
    answer(json(Buffer.concat([Buffer.from("{"), member, Buffer.from(","), members])));
  };

const answering = (text: string, status?: number) => (exchange: Exchange) => exchange.answer(json(text, status));
const failing = (name: string, status: number, failure = status): Fault => ({
  name,
  failure: { type: "status", status: failure },
  act: (exchange) => exchange.answer(page(exchange, status)),
});

testFaults([
  { name: "200 with HTML", failure: success("page"), act: (exchange) => exchange.answer(page(exchange, 200)) },
  failing("400 with HTML", 400),
  failing("500 with HTML", 500),
  failing("502 with HTML", 502),
  failing("503 with HTML", 503),
  { name: "401 that never heals", failure: { type: "status", status: 401 }, act: answering(REFUSED, 401) },
  { name: "200 with nothing", failure: success("empty"), act: answering("") },
  { name: "502 with nothing", failure: { type: "status", status: 502 }, act: answering("", 502) },
  { name: "JSON that breaks off", failure: success("text"), act: answering('{"id":"1') },
  { name: "an array", failure: success("array"), act: answering("[]") },
  { name: "a number", failure: success("scalar"), act: answering("4711") },
  { name: "null", failure: success("scalar"), act: answering("null") },
  {
    name: "100 000 arrays in each other",
    failure: success("object"),
    act: withMember(Buffer.from(`"deep":${"[".repeat(DEEP)}${"]".repeat(DEEP)}`)),
  },
  {
    name: "100 000 objects in each other, for the items of a list",
    failure: success("unlisted"),
    act: ({ healthy, answer }) => {
      const { sessions: _, ...others } = JSON.parse(readable(healthy));
      const deep = `${'{"":'.repeat(DEEP)}0${"}".repeat(DEEP)}`;
      answer(json(`{"sessions":${deep},${JSON.stringify({ ...others, done: true }).slice(1)}`));
    },
  },
  {
    name: "400 with 30 000 arrays in each other",
    failure: { type: "status", status: 400 },
    act: answering(`{"code":300,"message":"No.","errors":${"[".repeat(30_000)}${"]".repeat(30_000)}}`, 400),
    error: () => ({ code: 300 }),
  },
  {
    name: "JSON of 10 MB",
    failure: success("object"),
    act: withMember(Buffer.from(`"large":"${"x".repeat(10 * MIB)}"`)),
  },
  {
    name: "502 with 50 MB",
    failure: { type: "status", status: 502 },
    // Not as an answer that is through: the client has to hang up on it.
    act: ({ socket }) => socket.write(LARGE_502),
  },
  {
    name: "invalid UTF-8",
    failure: success("object"),
    act: withMember(Buffer.from('"name":"\xff\xfe\xc0"', "latin1")),
  },
  {
    name: "a byte order mark",
    failure: none,
    ofDownload: success("object"),
    act: ({ healthy, answer }) => answer(json(Buffer.concat([Buffer.from("\ufeff"), Buffer.from(readable(healthy))]))),
  },
  {
    name: "duplicate keys",
    failure: success("object"),
    act: ({ healthy, answer }) => {
      const text = readable(healthy);
      const wrong = Object.keys(JSON.parse(text)).map((key) => `${JSON.stringify(key)}:[{"id":"wrong"}],`);
      answer(json(`{${wrong.join("")}${text.slice(1)}`));
    },
  },
]);

/** The right JSON, or any. */
function readable(healthy: Answer): string {
  const { headers, body } = withBody(healthy);
  return headers["content-type"] === "application/json" ? body.toString() : '{"no":"file"}';
}
