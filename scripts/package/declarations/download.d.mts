export * from "./download.cjs";
