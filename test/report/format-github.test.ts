import { createDiagnostic } from "../../src/diagnostics/create-diagnostic";
import { createSourceText } from "../../src/diagnostics/source-text";
import { formatGithub } from "../../src/report/format-github";
import { sampleDiagnostics } from "./sample-diagnostics";

it("each diagnostic is one command, accepted ones are notices", () => {
  expect(formatGithub(sampleDiagnostics)).toBe(`\
::error title=io/not-found::There is no file "accounts.json".
::error file=bedtrail.yaml,line=4,endLine=4,col=1,endColumn=12,title=schema/unknown-key::Unknown key "destination", 100%25 sure.%0AWrite "destinations".
::error file=bedtrail.yaml,line=7,endLine=7,col=5,endColumn=15,title=targets/duplicate::The target is reached a second time.%0Ain 5 targets: a, b, c and 2 more
::notice file=bedtrail.yaml,line=4,endLine=5,title=accept/unused::Nothing reports it.%0ATake it out.%0AAccepted: SEC-123
`);
});

it("what ends a command or a property is escaped", () => {
  const source = createSourceText("a,b:c%d\r\n.yaml", "x");
  const span = { source, start: 0, end: 1 };
  const diagnostic = createDiagnostic("accept/unused", { message: "50%\r\n::error::, no", span });
  expect(formatGithub([diagnostic])).toBe(
    "::warning file=a%2Cb%3Ac%25d%0D%0A.yaml,line=1,endLine=1,col=1,endColumn=2,title=accept/unused::50%25%0D%0A::error::, no\n",
  );
});

it("nothing to say is no text", () => {
  expect(formatGithub([])).toBe("");
});
