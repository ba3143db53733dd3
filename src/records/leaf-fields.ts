import type { RecordField } from "./fields/record-field";

/** A field that holds a value, with its dotted path in the record, such as `input.inputTokenCount`. */
export interface LeafField {
  readonly path: string;
  readonly field: Exclude<RecordField, { readonly kind: "struct" }>;
}

/** The fields below structs and beside them, in order: what Logs Insights and flat tables know as names. */
export function leafFields(fields: readonly RecordField[], outer = ""): readonly LeafField[] {
  return fields.flatMap((field) => {
    const path = `${outer}${field.name}`;
    return field.kind === "struct" ? leafFields(field.fields, `${path}.`) : [{ path, field }];
  });
}
