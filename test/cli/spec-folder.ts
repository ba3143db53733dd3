import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { runInFolder, type Outcome } from "./run-in-folder";

/** A folder with files in it, in which command lines can run. */
export interface SpecFolder {
  readonly path: string;
  readonly write: (name: string, text: string) => void;
  readonly bedtrail: (...words: readonly string[]) => Promise<Outcome>;
}

export function makeSpecFolder(path: string, files: Readonly<Record<string, string>>): SpecFolder {
  const write = (name: string, text: string): void => {
    mkdirSync(dirname(join(path, name)), { recursive: true });
    writeFileSync(join(path, name), text);
  };
  for (const [name, text] of Object.entries(files)) write(name, text);
  return {
    path,
    write,
    bedtrail: (...words) => runInFolder(path, words),
  };
}

/** Two groups, one of them from an inventory, with an override that moves one account ahead. */
export const groupsSpec = `version: 1
name: acme-bedrock
dataTypes: [text, image, embedding, video, audio]
destinations:
  s3: {}
targets:
  - name: prod
    accounts: ["111122223333", { id: "222233334444", name: payments }]
    regions: [us-east-1, eu-west-1]
    wave: 2
  - name: sandbox
    accounts: { from: accounts.json, where: { names: ["sandbox-*"] }, except: ["555566667777"] }
    regions: [us-east-1]
    destinations: { s3: { lifecycle: { expireAfterDays: 30 } } }
overrides:
  - match: { names: [payments] }
    wave: 1
`;

export const accountsInventory = JSON.stringify({
  Accounts: [
    { Id: "333344445555", Name: "sandbox-one", State: "ACTIVE" },
    { Id: "444455556666", Name: "sandbox-two", Status: "ACTIVE" },
    { Id: "555566667777", Name: "sandbox-three", State: "ACTIVE" },
    { Id: "666677778888", Name: "sandbox-closed", State: "SUSPENDED" },
    { Id: "777788889999", Name: "other", State: "ACTIVE" },
  ],
});
