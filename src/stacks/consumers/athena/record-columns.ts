import type { RecordField } from "../../../records/fields/record-field";
import { recordFields } from "../../../records/record-fields";

/** A column of a Glue table, with its type in the words of Hive. */
export interface Column {
  readonly name: string;
  readonly type: string;
}

/** The columns of the log record. Glue and the JSON SerDe know lower-case names only, in structs too. */
export const recordColumns: readonly Column[] = recordFields.map((field) => ({
  name: field.name.toLowerCase(),
  type: hiveType(field),
}));

/** https://docs.aws.amazon.com/athena/latest/ug/data-types.html */
function hiveType(field: RecordField): string {
  switch (field.kind) {
    case "text":
    case "timestamp":
    case "json":
      return "string";
    case "count":
      return "bigint";
    case "decimal":
      return "double";
    case "labels":
      return "map<string,string>";
    case "struct": {
      const members = field.fields.map(
        (member) => `${member.name.toLowerCase()}:${hiveType(member)}`,
      );
      return `struct<${members.join(",")}>`;
    }
  }
}
