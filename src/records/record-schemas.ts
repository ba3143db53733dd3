import { recordFields } from "./record-fields";
import { pantherSchema } from "./schema/panther-schema";
import { recordSchema } from "./schema/record-schema";

/** The schemas that `npm run generate` makes the checker's code from, by the name of what they hold records to. */
export const recordSchemas = {
  bedrock: recordSchema(recordFields),
  panther: pantherSchema(recordFields),
} as const;
