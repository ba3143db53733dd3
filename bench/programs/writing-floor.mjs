// The floor: nothing but writing the same bytes to the same number of files.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const [countText, bytesText, folder] = process.argv.slice(2);
const text = "x".repeat(Number(bytesText));
for (let index = 0; index < Number(countText); index += 1) {
  const stack = join(folder, "stacks", `${index}`);
  mkdirSync(stack, { recursive: true });
  writeFileSync(join(stack, "cdk.tf.json"), text);
}
