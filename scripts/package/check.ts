import type { Packed } from "./pack.js";

/** What a check found: the number that belongs to it, and what is wrong, with what to do about it. */
export interface Finding {
  figure: string;
  problems: string[];
}

/** One check of the packed package. */
export interface Check {
  name: string;
  run(packed: Packed): Promise<Finding>;
}
