export * from "./schema.cjs";
