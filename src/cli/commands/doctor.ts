import { stdout } from "node:process";
import type { Command } from "commander";
import type { Context } from "../context.js";
import { checkAccount } from "../doctor/check-account.js";
import { checkKeys } from "../doctor/check-keys.js";
import { checkProxy } from "../doctor/check-proxy.js";
import { checkRuntime } from "../doctor/check-runtime.js";
import type { Finding } from "../doctor/finding.js";
import { dim, green, type Output, red, yellow } from "../output.js";
import { plain } from "../plain.js";

/** `doctor`: what is wrong with keys, network, clock and account. */
export function addDoctor(program: Command, context: Context): void {
  program
    .command("doctor")
    .description("check keys, network, proxy, clock and account; exits with 1 if something is wrong")
    .action(() => run(context));
}

async function run(context: Context): Promise<void> {
  const { output, settings, interrupt } = context;
  const keys = checkKeys(settings);
  const hasKeys = !keys.some(({ check, status }) => check.includes("API") && status === "failed");
  const findings = [
    ...checkRuntime(),
    ...keys,
    await checkProxy(),
    ...(await checkAccount(settings, hasKeys, interrupt.signal)),
  ];
  for (const finding of findings) await print(finding, output);
  const failed = findings.filter(({ status }) => status === "failed").length;
  output.note(failed === 0 ? "No problems found." : `${failed} ${failed === 1 ? "problem" : "problems"} found.`);
  if (failed > 0) context.exitCode = 1;
}

const MARKS = {
  ok: green(stdout, "✓"),
  warning: yellow(stdout, "!"),
  failed: red(stdout, "✗"),
  skipped: dim(stdout, "–"),
};

async function print(finding: Finding, output: Output): Promise<void> {
  if (!output.isForPeople) return output.value(finding);
  const { check, status, found, remedy } = finding;
  await output.line(`${MARKS[status]} ${check.padEnd(29)} ${plain(found)}`);
  if (remedy !== undefined) await output.line(`  ${"".padEnd(29)} → ${remedy}`);
}
