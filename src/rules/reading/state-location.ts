import type { SettingsPath } from "../../resolve/settings/origins";
import type { Backend } from "../../resolve/settings/settings";
import type { Template } from "../../resolve/templates/template";
import { localStateLocation } from "./local-state-location";

/** Where the state of stacks is, with their own values left open. */
export interface StateLocation {
  /** The setting that tells the state of one stack from that of another. */
  readonly path: SettingsPath;
  /** What that setting is called. */
  readonly noun: string;
  readonly shown: Template;
  /** Scope and name of the state of one stack; nothing where a part of it is missing, which another rule reports. */
  readonly locate: (stack: string, fill: FillText) => string | undefined;
}

/** The text of a template for a stack; nothing where the stack lacks what it asks for. */
export type FillText = (template: Template) => string | undefined;

/** Describes the state of the stacks that share a backend. */
export function describeStateLocation(backend: Backend<Template>): StateLocation {
  const { path, noun, shown, beside } = describeLocation(backend);
  return {
    path: ["terraform", "backend", ...path],
    noun,
    shown,
    locate: (stack, fill) => {
      const texts = [...beside, shown].map(fill);
      const name = texts.at(-1);
      if (texts.includes(undefined) || name === undefined) return undefined;
      if (backend.kind === "local") return `local ${localStateLocation(name, stack)}`;
      return JSON.stringify([backend.kind, ...texts]);
    },
  };
}

interface LocationWords {
  readonly path: SettingsPath;
  readonly noun: string;
  readonly shown: Template;
  /** What else makes up the location. */
  readonly beside: readonly Template[];
}

function describeLocation(backend: Backend<Template>): LocationWords {
  switch (backend.kind) {
    case "local":
      return { path: ["local", "path"], noun: "state path", shown: backend.path, beside: [] };
    case "s3": {
      const { bucket, key } = backend;
      return { path: ["s3", "key"], noun: "state key", shown: key, beside: [bucket] };
    }
    case "cloud": {
      const { hostname, organization, workspace } = backend;
      const beside = [...(hostname ? [hostname] : []), organization];
      return { path: ["cloud", "workspace"], noun: "workspace", shown: workspace, beside };
    }
    case "http":
      return {
        path: ["http", "address"],
        noun: "state address",
        shown: backend.address,
        beside: [],
      };
  }
}
