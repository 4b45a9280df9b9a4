import { createServer } from "node:http";
import { StrictCounter } from "../../support/strict-counter.js";
import { serve } from "./serve.js";

// The strictest reading of 30 a second: no second, wherever it starts, with more of them.
const counter = new StrictCounter(30, 1000);

const server = createServer((_, response) => {
  const isAdmitted = counter.admits(performance.now());
  const body = isAdmitted ? [] : { code: 429, message: "You have reached the per-second limit." };
  response.writeHead(isAdmitted ? 200 : 429, { "content-type": "application/json" }).end(JSON.stringify(body));
});
process.on("message", () => {
  const { admitted, rejected: refused } = counter;
  process.send?.({ admitted: admitted.length, refused, ms: (admitted.at(-1) ?? 0) - (admitted[0] ?? 0) });
});
serve(server);
