import type { KeyChoice, OwnedLogGroup } from "../../resolve/settings/settings";
import type { LogGroupState } from "../aws/aws";
import { checkKey, wantedKey } from "./check-key";
import { type NeedContext, valueOf } from "./need-check";
import { encryptEvents } from "./service-requests";

const path = "destinations.cloudwatch";

/** Checks that the log group is there, and that it keeps, encrypts and masks events as the spec says. */
export async function checkLogGroup(context: NeedContext): Promise<void> {
  const { logGroup } = context.content.settings.cloudwatch ?? {};
  if (logGroup === undefined) return;
  const state = valueOf(context, await context.reads.readLogGroup(logGroup.name), {
    setting: `${path}.logGroup`,
    specified: logGroup.name,
    whenAbsent: "no such log group",
  });
  if (state === undefined) return;
  if (logGroup.kind === "owned") checkSettings(context, logGroup, state);
  await checkEncryption(context, logGroup.kind === "owned" ? logGroup : undefined, state);
}

function checkSettings(
  { differ }: NeedContext,
  { retentionDays, maskedIdentifiers }: OwnedLogGroup<string>,
  state: LogGroupState,
): void {
  if (retentionDays !== state.retentionDays) {
    differ(`${path}.retentionDays`, inDays(retentionDays), inDays(state.retentionDays));
  }
  if (maskedIdentifiers.length > 0 && !state.isMasked) {
    differ(`${path}.dataProtection`, maskedIdentifiers.join(", "), "nothing is masked");
  }
}

function inDays(days: number | undefined): string {
  return days === undefined ? "never" : String(days);
}

async function checkEncryption(
  context: NeedContext,
  owned: OwnedLogGroup<string> | undefined,
  { keyArn }: LogGroupState,
): Promise<void> {
  const { differ, content } = context;
  const setting = `${path}.encryption`;
  const choice = owned?.encryption;
  if (choice !== undefined && (keyArn === undefined) !== (choice.kind === "service-key")) {
    differ(setting, describeChoice(choice), keyArn ?? serviceKeys);
  }
  if (keyArn === undefined) return;
  const wanted = await wantedKey(context, setting, choice);
  const name = content.settings.cloudwatch?.logGroup.name ?? "";
  await checkKey(context, setting, { key: keyArn, wanted }, (arn) =>
    encryptEvents(content.target, arn, name),
  );
}

const serviceKeys = "keys of AWS";

function describeChoice(choice: KeyChoice<string>): string {
  switch (choice.kind) {
    case "own-key":
      return "the key of the stack";
    case "given-key":
      return choice.keyArn;
    case "service-key":
      return serviceKeys;
  }
}
