import { VitestTestRunner } from "vitest/runners";

type Parameter<Method extends "importFile" | "onAfterRunTask"> = Parameters<VitestTestRunner[Method]>;

/** After the first test that fails, no further file is imported: a mutant is decided, and that took most of the time. */
export default class MutationRunner extends VitestTestRunner {
  #hasFailed = false;

  override importFile(...[path, source]: Parameter<"importFile">) {
    return this.#hasFailed && source === "collect" ? undefined : super.importFile(path, source);
  }

  override onAfterRunTask(...[test]: Parameter<"onAfterRunTask">) {
    this.#hasFailed ||= test.result?.state === "fail";
    super.onAfterRunTask(test);
  }
}
