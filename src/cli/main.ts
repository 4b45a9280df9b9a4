#!/usr/bin/env node
import { argv } from "node:process";
import { run } from "./run.js";

// Not process.exit: it would cut off output that a pipe has not taken yet.
process.exitCode = await run(argv.slice(2));
