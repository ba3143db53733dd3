/** A field that every record has, and that Panther's schema lists without requiring it. */
export const required = { isRequired: true, panther: "optional" } as const;

/** A field that some records have, and that Panther's schema lists. */
export const optional = { isRequired: false, panther: "optional" } as const;

/** A field that some records have, and that Panther's schema lacks. */
export const unknownToPanther = { isRequired: false, panther: "absent" } as const;

/** The code of a Region, of any partition and as yet unknown ones too. */
export const regionCode = {
  kind: "text",
  form: { pattern: "^[a-z]+(-[a-z]+)+-[0-9]+$", description: "a Region such as us-east-1" },
} as const;

/** The address of an object in S3. */
export const s3Address = {
  kind: "text",
  form: { pattern: "^s3://[^/]+/.+$", description: "an address such as s3://bucket/key" },
} as const;
