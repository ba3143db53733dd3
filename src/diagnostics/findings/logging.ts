import type { FindingEntry } from "../finding-entry";

export const loggingFindings = {
  "review/logging-removed": {
    severity: "error",
    risk: "high",
    title: "Invocations stop being logged.",
    explanation:
      "The logging configuration is destroyed. Bedrock goes on serving models and writes no record of it, and what is not recorded cannot be had later.",
  },
  "review/logging-replaced": {
    severity: "error",
    risk: "high",
    title: "The logging configuration is destroyed and made anew.",
    explanation:
      "Between the two, Bedrock logs nothing. Should making it anew fail, for one permission that is missing, nothing is logged until somebody mends it.",
  },
  "review/logging-contested": {
    severity: "error",
    risk: "high",
    title: "Two configurations hold the logging of one account and Region.",
    explanation:
      "Bedrock has one logging configuration for each account and Region, and setting it replaces what stood there without a word. Two Terraform configurations that hold it overwrite each other with every apply. Only what is in one review is compared: `bedtrail status` asks AWS for the rest.",
  },
  "review/destination-removed": {
    severity: "error",
    risk: "high",
    title: "Records are no longer delivered to one of their destinations.",
    explanation:
      "Logging stays on, and whoever reads at that destination finds nothing new. Without a bucket for large data, bodies over 100 KB are lost as well.",
  },
  "review/destination-moved": {
    severity: "warning",
    risk: "medium",
    title: "Records are delivered to another place.",
    explanation:
      "The bucket, the prefix or the log group is another one. Old records stay where they are, and readers have to look in both places.",
  },
  "review/data-type-removed": {
    severity: "error",
    risk: "high",
    title: "Bodies of one kind stop being delivered.",
    explanation:
      "Records go on to say that an invocation took place, and no longer what was said in it. What is not delivered cannot be had later.",
  },
  "review/data-type-added": {
    severity: "warning",
    risk: "medium",
    title: "Bodies of one more kind are delivered.",
    explanation:
      "Prompts and answers hold what people type, show and say. More of that is stored from now on, so whoever answers for privacy may want to know.",
  },
  "review/masking-removed": {
    severity: "error",
    risk: "high",
    title: "Less of what is personal is masked.",
    explanation:
      "The data protection policy of a log group goes, or names fewer kinds of data. What is delivered from then on can be read by everyone who reads the log group.",
  },
  "review/consumer-removed": {
    severity: "warning",
    risk: "medium",
    title: "Something that reads the logs is removed.",
    explanation:
      "Logs are delivered as before. The alarm, query, table, stream or forwarding that goes is what somebody relied on.",
  },
} as const satisfies Record<string, FindingEntry>;
