export * from "./rate-limit.cjs";
