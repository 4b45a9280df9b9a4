import { readFile } from "node:fs/promises";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import type { Check } from "./check.js";

/** publint: whether package.json and files fit together, for every tool that reads them. */
export const publintCheck: Check = {
  name: "publint",
  async run({ tarball }) {
    const { buffer } = new Uint8Array(await readFile(tarball));
    const { messages, pkg } = await publint({ pack: { tarball: buffer }, level: "warning", strict: true });
    const problems = messages.map((message) => formatMessage(message, pkg, { color: false }) ?? message.code);
    return { figure: `${messages.length} messages`, problems };
  },
};
