import { setTimeout as pause } from "node:timers/promises";

/** Waits for what only a look can tell, such as the size of a file. Never gives up: the test's time limit does. */
export async function until(condition: () => unknown): Promise<void> {
  while (!(await condition())) await pause(2);
}
