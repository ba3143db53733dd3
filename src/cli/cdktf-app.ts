import { clearCdktfEnvironment } from "./cdktf/cdktf-environment";
import { exitCode } from "./exit-code";
import { createProcessHost } from "./process-host";
import { reportBug } from "./report-bug";
import { runCdktfApp } from "./cdktf/run-cdktf-app";

const host = { ...createProcessHost(), environment: { ...process.env } };
clearCdktfEnvironment(process.env);
try {
  process.exitCode = runCdktfApp(host);
} catch (error) {
  reportBug(error, host);
  process.exitCode = exitCode.bug;
}
