/** Statuses that an operation answers as its `default` describes it: those that one tests with. */
export const OTHER_STATUSES: readonly string[] = ["500", "502", "503", "504"];
