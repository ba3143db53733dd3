import { quoteText } from "../../diagnostics/quote-text";
import type { SettingsPath } from "../../resolve/settings/origins";
import type { Bucket } from "../../resolve/settings/settings";
import type { ResolvedSettings } from "../../resolve/target";
import type { Template } from "../../resolve/templates/template";
import { fillForTarget } from "../reading/filled-texts";
import { findCollisions, type Collision, type NamedThing } from "../placing/find-collisions";
import { inEveryLayer } from "../reading/in-every-layer";
import { placeCollision } from "../placing/place-collision";
import type { SpecContext, SpecRule } from "../rule";

/**
 * A bucket name is that of one bucket in a partition, and a bucket is that of one target.
 *
 * Bedrock delivers only to a bucket of the target's own account and Region, and so does S3 with access logs.
 * https://docs.aws.amazon.com/bedrock/latest/userguide/model-invocation-logging.html
 */
export const bucketsAreDistinct: SpecRule = {
  scope: "spec",
  reads: inEveryLayer(
    ...["destinations.s3", "destinations.cloudwatch.largeData"].flatMap((bucket) =>
      ["bucket", "existingBucket", "accessLogs.bucket"].map((key) => `${bucket}.${key}`),
    ),
    "consumers.panther.stream.bucket",
  ),
  check({ resolved, report }) {
    for (const collision of findCollisions(resolved, bucketsOf)) {
      const { first, second } = collision;
      if (first.target !== second.target) reportShared(collision, report);
      else if (isMadeTwice(first.thing, second.thing)) reportTwice(collision, report);
    }
  },
};

interface NamedBucket extends NamedThing {
  readonly template: Template;
  readonly role:
    "logs" | "large data" | "access logs" | "results of queries" | "copies for Panther";
  /** Whether the stack writes the bucket, or its policy. */
  readonly isManaged: boolean;
}

function bucketsOf({ settings }: ResolvedSettings): readonly NamedBucket[] {
  const { s3, cloudwatch, consumers } = settings;
  const largeData = cloudwatch?.largeData;
  const results = consumers.athena?.results;
  const transport = consumers.panther?.transport;
  return [
    ...(s3 ? deliveryBuckets("logs", s3, ["destinations", "s3"]) : []),
    ...(largeData === undefined || largeData.kind === "shared"
      ? []
      : deliveryBuckets("large data", largeData, ["destinations", "cloudwatch", "largeData"])),
    ...(results?.kind === "owned"
      ? [nameBucket(["consumers", "athena"], results.bucket, "results of queries", true)]
      : []),
    ...(transport?.kind === "cloudwatch"
      ? [
          nameBucket(
            ["consumers", "panther", "stream", "bucket"],
            transport.bucket.name,
            "copies for Panther",
            true,
          ),
        ]
      : []),
  ];
}

function deliveryBuckets(
  role: NamedBucket["role"],
  bucket: Bucket<Template>,
  path: SettingsPath,
): readonly NamedBucket[] {
  if (bucket.kind === "existing") {
    const isManaged = bucket.takeOver.includes("policy");
    return [nameBucket([...path, "existingBucket"], bucket.name, role, isManaged)];
  }
  const { accessLogs } = bucket;
  return [
    nameBucket([...path, "bucket"], bucket.name, role, true),
    ...(accessLogs
      ? [nameBucket([...path, "accessLogs", "bucket"], accessLogs.bucket, "access logs", false)]
      : []),
  ];
}

function nameBucket(
  path: SettingsPath,
  template: Template,
  role: NamedBucket["role"],
  isManaged: boolean,
): NamedBucket {
  return {
    path,
    template,
    pattern: template,
    role,
    isManaged,
    nameFor: (target) => {
      const name = fillForTarget(template, target);
      return name && `${target.region.partition}/${name}`;
    },
  };
}

/** Whether one stack would write one bucket, or its policy, twice. Access logs are another rule's. */
function isMadeTwice(first: NamedBucket, second: NamedBucket): boolean {
  const isDelivery = first.role !== "access logs" && second.role !== "access logs";
  return isDelivery && first.isManaged && second.isManaged;
}

function reportShared(collision: Collision<NamedBucket>, report: SpecContext["report"]): void {
  const { first, second } = collision;
  const { target, thing } = second;
  const name = fillForTarget(thing.template, target) ?? "";
  report("names/shared-bucket", {
    message: `The bucket name ${quoteText(name)} is that of ${first.target.id} and of ${target.id}; a bucket belongs to one account and Region, and takes the logs of no other.`,
    ...placeCollision(collision, "bucket name"),
  });
}

function reportTwice(
  { first, second, targets }: Collision<NamedBucket>,
  report: SpecContext["report"],
): void {
  const name = fillForTarget(second.thing.template, second.target) ?? "";
  report("names/same-bucket-twice", {
    message: `The bucket ${quoteText(name)} is named for ${first.thing.role} and again for ${second.thing.role}, so that the stack would make it twice.`,
    hint:
      second.thing.role === "copies for Panther"
        ? "Name another bucket in `consumers.panther.stream`, or leave it out."
        : "Leave the bucket out of `largeData`: large data then goes into the bucket of `destinations.s3`.",
    at: second.place,
    targets,
    related: [{ message: `Named for ${first.thing.role} here.`, at: first.place }],
  });
}
