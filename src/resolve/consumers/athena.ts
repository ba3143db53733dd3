import { defaults } from "../../spec/defaults";
import type { Athena as AthenaSpec } from "../../spec/spec";
import { factTemplate, parseTemplate, type Template } from "../templates/template";

/** The database and the workgroup in which the logs are queried. */
export interface Athena<Text> {
  readonly database: Text;
  readonly workgroup: Text;
  readonly results: QueryResults<Text>;
  readonly namedQueries: boolean;
}

/** Where results of queries go: a bucket of the stack's own, or one that is already there. */
export interface QueryResults<Text> {
  readonly kind: "owned" | "existing";
  readonly bucket: Text;
}

/** Reads the database and the workgroup in which the logs are queried. */
export function readAthena(spec: NonNullable<AthenaSpec>): Athena<Template> {
  const { database, resultsBucket } = spec;
  return {
    database:
      database === undefined ? factTemplate("nameWithUnderscores") : parseTemplate(database),
    workgroup: parseTemplate(spec.workgroup ?? defaults.athena.workgroup),
    results:
      resultsBucket === undefined
        ? { kind: "owned", bucket: parseTemplate(defaults.athena.resultsBucket) }
        : { kind: "existing", bucket: parseTemplate(resultsBucket) },
    namedQueries: spec.namedQueries ?? defaults.athena.namedQueries,
  };
}
