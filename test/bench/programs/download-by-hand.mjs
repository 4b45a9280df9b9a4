// What people write: a fetch whose body is piped to a file.
import { createWriteStream } from "node:fs";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";

const [url, small, path] = process.argv.slice(2);
const download = async (from, to) => pipeline(Readable.fromWeb((await fetch(from)).body), createWriteStream(to));
await download(small, `${path}.small`);
const idle = process.memoryUsage().rss;
let most = idle;
const watch = setInterval(() => {
  most = Math.max(most, process.memoryUsage().rss);
}, 20);
const before = performance.now();
await download(url, path);
const ms = performance.now() - before;
clearInterval(watch);
process.stdout.write(JSON.stringify({ ms, grownMiB: (most - idle) / 2 ** 20 }));
