import { ASSUMPTIONS, LIMITS } from "../../src/testing/sandbox/assumptions.js";

/** The guide with the lists of what the sandbox assumes, and of what it leaves out. */
export function guideWithAssumptions(guide: string): string {
  const lists: Record<string, readonly string[]> = {
    "What the sandbox assumes": Object.values(ASSUMPTIONS),
    "What it leaves out": LIMITS,
  };
  return guide
    .replace(/^## (.+)\n((?:(?!## ).*\n)*)/gm, (section, heading: string, text: string) => {
      const lines = lists[heading];
      if (lines === undefined) return section;
      const intro = text.replace(/^- .*\n/gm, "").trim();
      const list = lines.map((line) => `- ${line}\n`).join("");
      return [`## ${heading}\n`, ...(intro === "" ? [] : [`${intro}\n`]), `${list}\n`].join("\n");
    })
    .trimEnd()
    .concat("\n");
}
