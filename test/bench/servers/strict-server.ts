import { createServer } from "node:http";
import { serve } from "./serve.js";

// The strictest reading of 30 a second: no second, wherever it starts, with more of them.
const LIMIT = 30;
const admitted: number[] = [];
let refused = 0;

const server = createServer((_, response) => {
  const before = admitted.at(-LIMIT);
  const now = performance.now();
  const isAdmitted = before === undefined || now - before >= 1000;
  if (isAdmitted) admitted.push(now);
  else refused += 1;
  const body = isAdmitted ? [] : { code: 429, message: "You have reached the per-second limit." };
  response.writeHead(isAdmitted ? 200 : 429, { "content-type": "application/json" }).end(JSON.stringify(body));
});
process.on("message", () => {
  process.send?.({ admitted: admitted.length, refused, ms: (admitted.at(-1) ?? 0) - (admitted[0] ?? 0) });
});
serve(server);
