import { fillText } from "../../resolve/templates/fill-template";
import type { Template } from "../../resolve/templates/template";
import { findArchiveStack } from "../reading/find-archive-stack";
import { inEveryLayer } from "../reading/in-every-layer";
import type { SpecRule } from "../rule";
import { archiveReadingKeys, archiveReadings, placeOfPanther } from "../reading/archive-readings";

/** Notifications of one bucket: https://docs.aws.amazon.com/AmazonS3/latest/userguide/notification-how-to-filtering.html */
const maximumFolders = 100;

/** Policies that stand in a role: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html */
const maximumCharacters = 10_240;

/** What the role's policies take besides the folders. */
const ownCharacters = 1_500;

/**
 * The folders that Panther reads in the archive are few enough for S3 and IAM.
 *
 * One folder stands for all accounts, as long as Panther reads every target that replicates and their prefixes agree.
 */
export const archiveFoldersFit: SpecRule = {
  scope: "spec",
  reads: [...archiveReadingKeys, ...inEveryLayer("accounts", "destinations.s3.prefix")],
  check({ resolved, report }) {
    const archive = findArchiveStack(resolved);
    const [reading] = archiveReadings(resolved);
    const panther = archive?.resolved.settings.panther;
    if (archive === undefined || reading === undefined || panther === undefined) return;
    const { bucket } = archive.resolved.settings;
    const lengthOf = (template: Template): number =>
      template.kind === "text-template" ? fillText(template, archive.facts).length : 0;
    // Each folder is in the role by its ARN, in quotes with a comma, with 20 characters at most before the bucket.
    const around = lengthOf(bucket.name) + 30;
    const { folders } = panther;
    const characters = folders.reduce(
      (sum, { keys }) => sum + around + lengthOf(keys),
      ownCharacters,
    );
    if (folders.length <= maximumFolders && characters <= maximumCharacters) return;
    report("panther/too-many-folders", {
      message: `Panther would read ${String(folders.length)} folders of the archive, which takes about ${String(characters)} characters in its role; S3 notifies of ${String(maximumFolders)} at most, and IAM allows ${String(maximumCharacters)} characters.`,
      hint: "Let Panther read every target that replicates, and give them one `destinations.s3.prefix`: one folder then stands for all. Or set `archive: false`.",
      at: placeOfPanther(reading.resolved),
      on: "key",
    });
  },
};
