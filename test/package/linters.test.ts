import { readFileSync } from "node:fs";
import { checkPackage, createPackageFromTarballData } from "@arethetypeswrong/core";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { expect, inject, test } from "vitest";

const tarball = new Uint8Array(readFileSync(inject("tarball")));

test("publint has nothing to say about package.json", async () => {
  const { messages, pkg } = await publint({ pack: { tarball: tarball.buffer }, level: "warning", strict: true });
  expect(messages.map((message) => formatMessage(message, pkg, { color: false }) ?? message.code)).toEqual([]);
});

test("TypeScript finds declarations of what Node runs, for each entry (attw)", async () => {
  const result = await checkPackage(createPackageFromTarballData(tarball));
  if (!result.types) throw new Error("The package has no types.");
  expect(result.problems).toEqual([]);
});
