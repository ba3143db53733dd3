#!/usr/bin/env node
import { exitCode, type ExitCode } from "./exit-code";
import { createProcessHost } from "./process-host";
import { reportBug } from "./report-bug";
import { run } from "./run";

/** Ends the process once all is written. What still waits is nobody's: a call that was given up, a helper that hangs. */
function exit(code: ExitCode): void {
  process.exitCode = code;
  process.stdout.write("", () => {
    process.stderr.write("", () => {
      process.exit();
    });
  });
}

const host = createProcessHost();
run(process.argv.slice(2), host).then(exit, (error: unknown) => {
  reportBug(error, host);
  exit(exitCode.bug);
});
