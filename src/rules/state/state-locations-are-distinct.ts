import { quoteText } from "../../diagnostics/quote-text";
import type { SettingsPath } from "../../resolve/origins";
import type { Backend } from "../../resolve/settings";
import type { ResolvedSettings, Target } from "../../resolve/target";
import type { Template } from "../../resolve/template";
import { fillForTarget } from "../reading/filled-texts";
import { findCollisions, type NamedThing } from "../placing/find-collisions";
import { inEveryLayer } from "../reading/in-every-layer";
import { localStateLocation } from "./local-state-location";
import { placeCollision } from "../placing/place-collision";
import type { SpecRule } from "../rule";

/**
 * Every target has a state of its own.
 *
 * Two stacks with one state would destroy each other's resources with every apply.
 */
export const stateLocationsAreDistinct: SpecRule = {
  scope: "spec",
  reads: inEveryLayer(
    "terraform.backend.local.path",
    "terraform.backend.s3.bucket",
    "terraform.backend.s3.key",
    "terraform.backend.cloud.organization",
    "terraform.backend.cloud.workspace",
    "terraform.backend.cloud.hostname",
    "terraform.backend.http.address",
  ),
  check({ resolved, report }) {
    for (const collision of findCollisions(resolved, stateOf)) {
      const { first, second } = collision;
      const { target, thing } = second;
      const shown = fillForTarget(thing.shown, target) ?? "";
      report("state/shared-location", {
        message: `The ${thing.noun} ${quoteText(shown)} is that of ${first.target.id} and of ${target.id}; every target needs a state of its own.`,
        ...placeCollision(collision, thing.noun),
      });
    }
  },
};

interface StateLocation extends NamedThing {
  /** What tells the state of one target from that of another. */
  readonly noun: string;
  readonly shown: Template;
}

function stateOf({ settings }: ResolvedSettings): readonly StateLocation[] {
  const { backend } = settings.terraform;
  const { path, noun, templates, shown } = describeLocation(backend);
  return [
    {
      path: ["terraform", "backend", ...path],
      noun,
      shown,
      pattern: patternOf(backend, shown),
      nameFor: (target) => locationFor(backend, templates, target),
    },
  ];
}

interface LocationWords {
  readonly path: SettingsPath;
  readonly noun: string;
  readonly shown: Template;
  /** All that makes up the location. */
  readonly templates: readonly Template[];
}

function describeLocation(backend: Backend<Template>): LocationWords {
  switch (backend.kind) {
    case "local":
      return {
        path: ["local", "path"],
        noun: "state path",
        shown: backend.path,
        templates: [backend.path],
      };
    case "s3":
      return {
        path: ["s3", "key"],
        noun: "state key",
        shown: backend.key,
        templates: [backend.bucket, backend.key],
      };
    case "cloud":
      return {
        path: ["cloud", "workspace"],
        noun: "workspace",
        shown: backend.workspace,
        templates: [backend.organization, backend.workspace],
      };
    case "http":
      return {
        path: ["http", "address"],
        noun: "state address",
        shown: backend.address,
        templates: [backend.address],
      };
  }
}

/** Local paths are normalized, which those that lead up and then name a file, as the default does, survive as they are. */
function patternOf({ kind }: Backend<Template>, shown: Template): Template | undefined {
  if (kind !== "local" || shown.kind !== "text-template") return shown;
  // An account may be called anything, a path among it.
  const written = shown.parts
    .map((part) => (typeof part === "string" ? part : part.fact === "accountName" ? "/" : "-"))
    .join("");
  return /^(\.\.\/){2,}[^/]*$/.test(written) ? shown : undefined;
}

/** Nothing where a part of the location is missing, which another rule reports. */
function locationFor(
  backend: Backend<Template>,
  templates: readonly Template[],
  target: Target,
): string | undefined {
  const texts = templates.map((template) => fillForTarget(template, target));
  const [path] = texts;
  if (texts.includes(undefined) || path === undefined) return undefined;
  if (backend.kind === "local") return `local ${localStateLocation(path, target)}`;
  const host = backend.kind === "cloud" && backend.hostname;
  return JSON.stringify([backend.kind, ...(host ? [fillForTarget(host, target)] : []), ...texts]);
}
