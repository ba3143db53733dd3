import type { CatalogEntry } from "../catalog-entry";

export const dataTypeCodes = {
  "data-types/binary-without-bucket": {
    severity: "error",
    title: "Images, video and audio have a bucket to go to.",
    explanation:
      "CloudWatch Logs takes text only. Bedrock puts binary data into Amazon S3, and drops it where it knows of no bucket: the records say that there was an image, and nobody can show it.",
    // An account that logs so today can be adopted as it is, and mended afterwards.
    isAcceptable: true,
  },
  "data-types/large-bodies-lost": {
    severity: "warning",
    title: "Bodies over 100 KB have a bucket to go to.",
    explanation:
      "Bedrock puts up to 100 KB of a body into an event of CloudWatch Logs. A larger one, and prompts with documents or long conversations are larger, goes to Amazon S3, or nowhere: the record has no body then.",
  },
  "data-types/audio-unmanaged": {
    severity: "warning",
    title: "Whoever leaves audio out knows that Terraform does not switch it off.",
    explanation:
      "The API of Bedrock has a flag for audio, and no release of the AWS provider sets it. What Terraform leaves out takes the default of AWS, which is on for every data type whose default is known. Naming `audio` acknowledges that. The call that switches audio off has to be made again after each apply that changes the logging configuration, since Terraform replaces it as a whole.",
  },
} as const satisfies Record<string, CatalogEntry>;
