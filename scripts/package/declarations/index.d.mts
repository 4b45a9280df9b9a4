export * from "./index.cjs";
export { ZoomVideoSdk as default } from "./index.cjs";
