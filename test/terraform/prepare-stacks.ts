import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { runBedtrail } from "../examples/built-bedtrail";
import { makeTemporaryFolder } from "../examples/temporary-folder";
import { readCompiledStack, writeMotoOverride } from "./moto-override";
import { type MotoServer, motoAccount } from "./moto-server";
import type { Workspace } from "./run-terraform";
import { init } from "./terraform";

/** What a spec is compiled with and applied to. */
export interface SpecOptions {
  readonly moto: MotoServer;
  /** Where an earlier spec was compiled, to apply this one over its state; a new folder otherwise. */
  readonly folder?: string;
  /** Files beside the spec (inventories, lock file) by their relative path. */
  readonly files?: Readonly<Record<string, string>>;
  /**
   * Types of resources that are not created: those that moto lacks, or that the provider takes long to trust
   * (a minute for a lifecycle). Nothing in the stack may refer to them.
   */
  readonly typesToLeaveOut?: readonly string[];
}

/** A compiled stack in an initialised workspace. */
export interface PreparedStack {
  readonly name: string;
  readonly account: string;
  readonly region: string;
  readonly dependencies: readonly string[];
  readonly workspace: Workspace;
}

/** A compiled spec. */
export interface PreparedSpec {
  /** The spec's folder, to hand to a later version of it. */
  readonly folder: string;
  readonly stacks: readonly PreparedStack[];
}

interface Manifest {
  readonly stacks: Readonly<
    Record<string, { readonly workingDirectory: string; readonly dependencies: readonly string[] }>
  >;
}

/**
 * Compiles a spec with the built command line, as a user does, and initialises every stack that comes out.
 *
 * The spec stands in a temporary folder, the stacks in `cdktf.out` below it, and local state where the spec
 * says. All of it is gone after the tests of the file.
 */
export async function prepareStacks(specText: string, options: SpecOptions): Promise<PreparedSpec> {
  const folder = options.folder ?? makeTemporaryFolder();
  writeFiles(folder, { ...options.files, "bedtrail.yaml": specText });
  const { code, standardError } = runBedtrail(["synth", "bedtrail.yaml", "--out", "cdktf.out"], {
    workingDirectory: folder,
  });
  if (code !== 0) throw new Error(`bedtrail synth ended with ${String(code)}:\n${standardError}`);
  const stacks = listStacks(join(folder, "cdktf.out"), options);
  await Promise.all(stacks.map(({ workspace }) => init(workspace)));
  return { folder, stacks };
}

function listStacks(
  output: string,
  { moto, typesToLeaveOut = [] }: SpecOptions,
): readonly PreparedStack[] {
  const manifest = JSON.parse(readFileSync(join(output, "manifest.json"), "utf8")) as Manifest;
  return Object.entries(manifest.stacks).map(([name, { workingDirectory, dependencies }]) => {
    const workspace = { folder: join(output, workingDirectory), awsEndpoint: moto.url };
    writeMotoOverride(workspace.folder, typesToLeaveOut);
    const provider = readCompiledStack(workspace.folder).provider?.aws?.[0];
    if (provider === undefined) throw new Error(`The stack ${name} has no provider "aws".`);
    const account = provider.allowed_account_ids?.[0] ?? motoAccount;
    return { name, account, region: provider.region, dependencies, workspace };
  });
}

function writeFiles(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}
