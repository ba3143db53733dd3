// The floor of a review: nothing but reading the files of a folder and parsing them.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const [folder] = process.argv.slice(2);
for (const name of readdirSync(folder)) JSON.parse(readFileSync(join(folder, name), "utf8"));
