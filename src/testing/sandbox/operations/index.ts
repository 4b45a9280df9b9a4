import type { Handlers } from "../call.js";
import { ingestions } from "./ingestions.js";
import { recordings } from "./recordings.js";
import { reports } from "./reports.js";
import { sessions } from "./sessions.js";
import { storage } from "./storage.js";
import { streams } from "./streams.js";
import { users } from "./users.js";

/** All operations. */
export const handlers: Handlers = {
  ...sessions,
  ...users,
  ...recordings,
  ...streams,
  ...ingestions,
  ...storage,
  ...reports,
};
