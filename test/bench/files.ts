import { execFile } from "node:child_process";
import { mkdir, mkdtemp, open, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { cert, key } from "../support/certificate.js";
import { Nginx } from "../support/nginx.js";

const execute = promisify(execFile);
/** Bytes of the small file. */
export const SMALL = 1_000_000;

/** A file of 1 GiB and one of 1 MB, by HTTPS. */
export async function serveFiles() {
  const folder = await mkdtemp(join(tmpdir(), "bench-download-"));
  const www = join(folder, "www");
  await mkdir(www);
  for (const [name, text] of Object.entries({ "cert.pem": cert, "key.pem": key })) {
    await writeFile(join(folder, name), text);
  }
  for (const [name, bytes] of Object.entries({ large: 2 ** 30, small: SMALL })) {
    await using file = await open(join(www, name), "w");
    const piece = Buffer.alloc(SMALL, 7);
    for (let left = bytes; left > 0; left -= piece.length) await file.write(piece, 0, Math.min(left, piece.length));
  }
  const tls = `ssl_certificate ${folder}/cert.pem; ssl_certificate_key ${folder}/key.pem;`;
  const nginx = await Nginx.start(folder, `root ${www}; default_type video/mp4; etag on; ${tls}`, "ssl");
  const certificate = join(folder, "cert.pem");
  return {
    folder,
    origin: `https://127.0.0.1:${nginx.port}`,
    target: join(folder, "target"),
    /** Runs a program that trusts the certificate. */
    run: async (command: string, args: readonly string[]) => {
      const env = { ...process.env, NODE_EXTRA_CA_CERTS: certificate, CURL_CA_BUNDLE: certificate };
      return (await execute(command, [...args], { env })).stdout;
    },
    [Symbol.asyncDispose]: async () => {
      await nginx.stop();
      await rm(folder, { recursive: true });
    },
  };
}
