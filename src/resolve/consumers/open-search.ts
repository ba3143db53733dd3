import { defaults } from "../../spec/defaults";
import { consumerRoleNames } from "../../spec/names/consumer-role-names";
import type { OpenSearch as OpenSearchSpec, Roles } from "../../spec/spec";
import { optionalText } from "../templates/optional-text";
import { readOwnRole, type OwnRole } from "../settings/own-role";
import { present } from "../present";
import { literalTemplate, parseTemplate, type Template } from "../templates/template";

/** Where records are indexed, and by whom. */
export interface OpenSearch<Text> {
  readonly sink: OpenSearchSink<Text>;
  readonly index: Text;
  /** Matches every index that `index` makes. */
  readonly indexPattern: Text;
  /** The role of the pipeline. */
  readonly role: OwnRole<Text>;
}

export type OpenSearchSink<Text> = DomainSink<Text> | CollectionSink<Text>;

export interface DomainSink<Text> {
  readonly kind: "domain";
  readonly arn: Text;
  readonly region: Text;
  readonly name: Text;
  /** Absent where the domain is of the target's own account and Region, so that it can be looked up. */
  readonly endpoint?: Text;
}

export interface CollectionSink<Text> {
  readonly kind: "collection";
  readonly arn: Text;
  readonly region: Text;
  readonly id: Text;
}

/** Reads where records are indexed; nothing where neither is named, which a rule reports. */
export function readOpenSearch(
  spec: NonNullable<OpenSearchSpec>,
  roles: NonNullable<Roles>,
): OpenSearch<Template> | undefined {
  const sink = readSink(spec);
  const index = spec.index ?? defaults.openSearch.index;
  return (
    sink && {
      sink,
      index: literalTemplate(index),
      indexPattern: literalTemplate(index.replace(/%\{[^}]*\}/g, "*")),
      role: readOwnRole(consumerRoleNames.openSearch, roles),
    }
  );
}

function readSink({
  domainArn,
  collectionArn,
  endpoint,
}: NonNullable<OpenSearchSpec>): OpenSearchSink<Template> | undefined {
  if (domainArn !== undefined) {
    return present({
      kind: "domain" as const,
      ...readName(domainArn),
      endpoint: optionalText(endpoint),
    });
  }
  if (collectionArn === undefined) return undefined;
  const { name, ...collection } = readName(collectionArn);
  return { kind: "collection", ...collection, id: name };
}

/** The Region of an ARN, and what follows the slash in it. */
function readName(written: string): Readonly<Record<"arn" | "region" | "name", Template>> {
  const [, region = "", name = ""] =
    /^arn:[^:]*:[^:]*:([^:]*):[^:]*:[^/]*\/(.*)$/s.exec(written) ?? [];
  return {
    arn: parseTemplate(written),
    region: parseTemplate(region),
    name: parseTemplate(name),
  };
}
