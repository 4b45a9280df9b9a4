import { createServer } from "node:http";
import { serve } from "./serve.js";
import { sessions } from "./sessions.js";

// One page of 30 sessions, always the same, so that the server costs next to nothing.
const body = JSON.stringify({ page_size: 30, next_page_token: "", sessions: sessions(30) });
const headers = {
  "content-type": "application/json;charset=UTF-8",
  "x-zm-trackingid": "v=2.0;clid=us02;rid=WEB_bench",
};

serve(
  createServer((request, response) => {
    // Two tokens' worth of looking: whoever gets here without one, or on another path, is no contender.
    const isFine = request.url?.startsWith("/v2/videosdk/sessions?") && request.headers.authorization !== undefined;
    response.writeHead(isFine ? 200 : 404, headers).end(isFine ? body : "{}");
  }),
);
