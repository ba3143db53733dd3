import { clearCdktfEnvironment, readCdktfEnvironment } from "../../src/cli/cdktf/cdktf-environment";

describe("what the CDKTF command line asks for", () => {
  it("is cdktf.out and bedtrail.yaml where it says nothing", () => {
    const plain = { kind: "request", outputFolder: "cdktf.out", spec: "bedtrail.yaml" };
    expect(readCdktfEnvironment({})).toStrictEqual(plain);
    expect(
      readCdktfEnvironment({ CDKTF_OUTDIR: "", CDKTF_CONTEXT_JSON: "", BEDTRAIL_SPEC: "" }),
    ).toStrictEqual(plain);
  });

  it("is the output folder and the spec of the context", () => {
    expect(
      readCdktfEnvironment({
        CDKTF_OUTDIR: "out",
        CDKTF_CONTEXT_JSON: '{"spec":"specs/a.yaml","cdktfRelativeModules":[]}',
        SYNTH_HCL_OUTPUT: "false",
      }),
    ).toStrictEqual({ kind: "request", outputFolder: "out", spec: "specs/a.yaml" });
  });

  it("is the spec of BEDTRAIL_SPEC, which stands for one run, before that of the context", () => {
    const environment = { CDKTF_CONTEXT_JSON: '{"spec":"a.yaml"}', BEDTRAIL_SPEC: "b.yaml" };
    expect(readCdktfEnvironment(environment)).toMatchObject({ spec: "b.yaml" });
  });

  it.each(["true", "1"])("is refused where it is HCL, as %s says", (value) => {
    expect(readCdktfEnvironment({ SYNTH_HCL_OUTPUT: value })).toMatchObject({ reason: "hcl" });
  });

  it.each(["{", "null", "3", '{"spec":3}', '{"spec":null}'])(
    "is refused where its context is %s",
    (json) => {
      const environment = { CDKTF_CONTEXT_JSON: json };
      expect(readCdktfEnvironment(environment)).toMatchObject({ reason: "context" });
    },
  );
});

describe("clearing the environment", () => {
  it("leaves nothing that the CDKTF library acts on, and everything else", () => {
    const environment = {
      CDKTF_OUTDIR: "out",
      CDKTF_TARGET_STACK_ID: "a",
      CDKTF_CONTEXT_JSON: "{}",
      SYNTH_HCL_OUTPUT: "true",
      BEDTRAIL_SPEC: "a.yaml",
      PATH: "/bin",
    };
    clearCdktfEnvironment(environment);
    expect(environment).toStrictEqual({ BEDTRAIL_SPEC: "a.yaml", PATH: "/bin" });
  });
});
