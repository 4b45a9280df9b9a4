export * from "./webhooks.cjs";
