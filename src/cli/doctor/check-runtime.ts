import { env, version } from "node:process";
import type { Finding } from "./finding.js";

const OLDEST = [20, 19] as const;

/** The version of Node, and what it was told to do without. */
export function checkRuntime(): Finding[] {
  const [major = 0, minor = 0] = version.slice(1).split(".").map(Number);
  const isOld = major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1]);
  const node: Finding = isOld
    ? { check: "node", status: "failed", found: version, remedy: `Install Node ${OLDEST.join(".")} or newer.` }
    : { check: "node", status: "ok", found: version };
  if (env["NODE_TLS_REJECT_UNAUTHORIZED"] !== "0") return [node];
  return [
    node,
    {
      check: "tls",
      status: "warning",
      found: "NODE_TLS_REJECT_UNAUTHORIZED=0: certificates are not checked, so anyone in between can read tokens",
      remedy: "Unset it. For a company's own certificate authority, set NODE_EXTRA_CA_CERTS to its file.",
    },
  ];
}
