#!/usr/bin/env node
import { exitCode } from "./exit-code";
import { createProcessHost } from "./process-host";
import { reportBug } from "./report-bug";
import { run } from "./run";

const host = createProcessHost();
run(process.argv.slice(2), host).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    reportBug(error, host);
    process.exitCode = exitCode.bug;
  },
);
