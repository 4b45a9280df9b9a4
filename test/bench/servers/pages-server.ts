import { createServer } from "node:http";
import { serve } from "./serve.js";
import { sessions } from "./sessions.js";

// Pages of 300 out of so many sessions, each after so many milliseconds.
const [total, latencyMs] = process.argv.slice(2).map(Number) as [number, number];
const all = sessions(total);
const pages = Array.from({ length: Math.ceil(total / 300) }, (_, index) => {
  const token = (index + 1) * 300 < total ? String(index + 1) : "";
  return JSON.stringify({ next_page_token: token, sessions: all.slice(index * 300, (index + 1) * 300) });
});

serve(
  createServer((request, response) => {
    const { searchParams } = new URL(request.url ?? "", "http://localhost");
    const page = pages[Number(searchParams.get("next_page_token") ?? 0)];
    setTimeout(() => response.writeHead(200, { "content-type": "application/json" }).end(page), latencyMs);
  }),
);
