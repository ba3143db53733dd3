import { clearCdktfEnvironment } from "./cdktf-environment";
import { exitCode } from "./exit-code";
import { createProcessHost } from "./process-host";
import { reportBug } from "./report-bug";
import { runCdktfApp } from "./run-cdktf-app";

const host = { ...createProcessHost(), environment: { ...process.env } };
clearCdktfEnvironment(process.env);
runCdktfApp(host).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    reportBug(error, host);
    process.exitCode = exitCode.bug;
  },
);
