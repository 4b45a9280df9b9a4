// What the client loads when it first needs it is loaded before any test: what such a module sets up would count as
// covered by the one test that came first.
await Promise.all([
  import("../../src/auth/api-jwt.js"),
  import("../../src/auth/session-token-jwt.js"),
  import("../../src/internal/explain.js"),
  import("../../src/internal/list-pages.js"),
]);

export {};
