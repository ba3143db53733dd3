import { isJsonMap, type JsonMap, type JsonValue } from "../spec/json-value";

/** A resource or a lookup of a stack. */
export interface LabelledBlock {
  readonly type: string;
  /** Its name in the stack: the address is `<type>.<label>`. */
  readonly label: string;
  readonly body: JsonValue;
}

/**
 * Lists what a stack has by type and label: what stands in its `resource` or its `data`, in the order of the file.
 *
 * https://developer.hashicorp.com/terraform/language/syntax/json#nested-block-mapping
 */
export function labelledBlocks(blocks: JsonValue | undefined): readonly LabelledBlock[] {
  return Object.entries(mapOrNothing(blocks)).flatMap(([type, labels]) =>
    Object.entries(mapOrNothing(labels)).map(([label, body]) => ({ type, label, body })),
  );
}

function mapOrNothing(value: JsonValue | undefined): JsonMap {
  return isJsonMap(value) ? value : {};
}
