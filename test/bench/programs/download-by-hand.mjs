// What people write: a fetch whose body is piped to a file.
import { createWriteStream } from "node:fs";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { measure } from "./measured.mjs";

await measure(async (url, path) => pipeline(Readable.fromWeb((await fetch(url)).body), createWriteStream(path)));
