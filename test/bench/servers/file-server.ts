import { createServer } from "node:http";
import { Readable } from "node:stream";
import { serve } from "./serve.js";

// A file of 1 GiB, or as the query says, out of one piece of memory.
const PIECE = Buffer.alloc(256 * 1024, 7);

function* pieces(bytes: number) {
  for (let left = bytes; left > 0; left -= PIECE.length) yield left < PIECE.length ? PIECE.subarray(0, left) : PIECE;
}

serve(
  createServer((request, response) => {
    const { searchParams } = new URL(request.url ?? "", "http://localhost");
    const bytes = Number(searchParams.get("bytes") ?? 2 ** 30);
    response.writeHead(200, { "content-type": "video/mp4", "content-length": bytes, etag: '"bench"' });
    Readable.from(pieces(bytes), { objectMode: false }).pipe(response);
  }),
);
