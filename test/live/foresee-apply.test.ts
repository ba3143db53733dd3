import { foreseeApply } from "../../src/live/adoption/foresee-apply";

const told = { text: true, image: true, embedding: true, video: true };

/** A configuration with one flag of audio, and one prefix. */
const logging = (audio: boolean, prefix: string) => ({
  flags: { ...told, audio },
  s3: { bucket: "logs", prefix },
});

const back = ["dataTypes.audio", "on, which is AWS's default"];
const otherPrefix = ["destinations.s3.prefix", "new"];

it.each([
  ["as it is", logging(true, "new"), logging(true, "new"), [], []],
  ["off, and nothing else changes", logging(false, "new"), logging(false, "new"), [], []],
  [
    "off where the spec has it on, and nothing else changes",
    logging(true, "new"),
    logging(false, "new"),
    [],
    ["dataTypes.audio stays off, since Terraform cannot set it."],
  ],
  [
    "on where the spec has it off",
    logging(false, "new"),
    logging(true, "old"),
    [otherPrefix],
    ["dataTypes.audio stays on, since Terraform cannot set it."],
  ],
  [
    "off, and a change puts the configuration anew",
    logging(true, "new"),
    logging(false, "old"),
    [back, otherPrefix],
    [],
  ],
  [
    "off as in the spec, and a change puts the configuration anew",
    logging(false, "new"),
    logging(false, "old"),
    [back, otherPrefix],
    ["dataTypes.audio is off in the spec, which Terraform cannot set."],
  ],
  [
    "off, and the slash of a prefix goes",
    logging(true, "new"),
    logging(false, "new/"),
    [back],
    ['The prefix "new/" has a slash at an end, which the next apply takes away.'],
  ],
  [
    "off, and a prefix that is an empty text goes",
    { flags: { ...told, audio: true }, s3: { bucket: "logs" } },
    logging(false, ""),
    [back],
    ["The prefix of logs is an empty text, which the next apply takes away."],
  ],
])("audio is %s", (_title, specified, found, overwritten, notes) => {
  const foreseen = foreseeApply(specified, found);
  const changes = foreseen.overwritten.map((one) => [one.setting, one.specified]);
  expect({ changes, notes: foreseen.notes }).toStrictEqual({ changes: overwritten, notes });
});
