import type { CatalogEntry } from "../catalog-entry";

export const recordCodes = {
  "records/not-json": {
    severity: "error",
    title: "Each line or event of a log file is JSON.",
    explanation:
      "Bedrock writes one JSON record a line, and CloudWatch Logs one an event. Something else stands here: the file was cut off while it was copied, or another program wrote into it. Readers such as Athena stop at such a line or leave it out without a word.",
  },
  "records/not-utf8": {
    severity: "error",
    title: "Log files are UTF-8.",
    explanation:
      "JSON is UTF-8, and so is what Bedrock writes. Other bytes come from a program in between that changed the encoding or cut a character in two.",
  },
  "records/too-long": {
    severity: "error",
    title: "A record has at most 4 MiB.",
    explanation:
      "Bedrock stores bodies over 100 KB apart, so that records are far smaller. The limit keeps a wrong file from filling the memory.",
  },
  "records/not-a-record": {
    severity: "error",
    title: "What a log file holds is records of model invocations.",
    explanation:
      "The JSON has no `schemaType` and hardly a field that every record has: it is another log, or the events were taken out of the documents that they came in.",
  },
  "records/body-object": {
    severity: "error",
    title: "Body objects are not records.",
    explanation:
      "Bedrock stores requests and responses over 100 KB, and binary ones, as objects of their own below `data/`. The record of the call names them in `inputBodyS3Path` and `outputBodyS3Path`. Whatever reads the logs must leave them out.",
  },
  "records/missing-field": {
    severity: "error",
    title: "A record has the fields that every record has.",
    explanation:
      "Queries, alarms and Panther's detections count on these fields. docs/records.md lists them, with the pages that they come from. Under `--schema panther` they are the ones that Panther's schema requires.",
  },
  "records/wrong-field": {
    severity: "error",
    title: "Each field of a record has its type and form.",
    explanation:
      "A count that is a text, or a time in a form of its own, makes readers fail or drop the record. docs/records.md says what each field holds.",
  },
  "records/unknown-value": {
    severity: "warning",
    title: "Fields with a list of values have one of them.",
    explanation:
      "AWS may add operations and versions, so that this is no error. Queries and detections that name the known ones pass over such records.",
  },
  "records/unknown-field": {
    severity: "info",
    title: "Fields that no page describes are named.",
    explanation:
      "AWS adds fields from time to time. They are no mistake, but tables and index mappings made from the known ones do not show them.",
  },
  "records/dropped-by-panther": {
    severity: "info",
    title: "Fields that Panther's schema lacks are named.",
    explanation:
      "Panther keeps what its schema AWS.BedrockModelInvocation lists. These fields are in the logs and not in Panther: search them where the logs lie.",
  },
  "records/no-records": {
    severity: "warning",
    title: "A log file holds at least one record.",
    explanation:
      "Bedrock writes no empty log files. The file is empty, or holds only what CloudWatch Logs writes beside records.",
  },
  "records/many-mistakes": {
    severity: "error",
    title: "There is an end to what is shown.",
    explanation:
      "A file that is nothing but mistakes would fill memory and screens. The others are counted by their codes.",
  },
} as const satisfies Record<string, CatalogEntry>;
