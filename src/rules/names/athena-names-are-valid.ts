import { databaseNameViolations } from "../../spec/names/database-name";
import { workgroupNameViolations } from "../../spec/names/workgroup-name";
import { checkName, type NameLaw } from "../building/check-name";
import type { SettingsRule } from "../rule";

const database: NameLaw = {
  code: "names/invalid-database",
  noun: "database name",
  maximum: 255,
  violations: databaseNameViolations,
  hint: "Write lowercase letters, digits and underscores.",
  mend: (written) => {
    const mended = written.replaceAll("-", "_").toLowerCase();
    return mended === written || /[{}]/.test(written) ? undefined : mended;
  },
};

const workgroup: NameLaw = {
  code: "names/invalid-workgroup",
  noun: "workgroup name",
  maximum: 128,
  violations: workgroupNameViolations,
  hint: 'Write letters, digits and the characters "_.-".',
};

/** The database and the workgroup have names that Glue and Athena take, whatever target fills them. */
export const athenaNamesAreValid: SettingsRule = {
  scope: "settings",
  reads: ["consumers.athena.database", "consumers.athena.workgroup"],
  check(context) {
    checkName(context, "consumers.athena.database", database);
    checkName(context, "consumers.athena.workgroup", workgroup);
  },
};
