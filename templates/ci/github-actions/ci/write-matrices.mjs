// Makes the matrices of the GitHub workflow: node ci/write-matrices.mjs plan|apply < matrix.json
//
// Reads what `bedtrail targets --format matrix` prints. A plan runs all waves at once, so it has one matrix, `shards`.
// An apply runs `waves` one by one, and each has a matrix of its own. What exceeds a limit of GitHub fails here, where
// it can be said: https://docs.github.com/en/actions/reference/limits
import { appendFileSync, readFileSync } from "node:fs";

const mode = process.argv[2];
const { include } = JSON.parse(readFileSync(0, "utf8"));

const parts = include.filter(({ targets }) => targets !== "");
for (const target of include.flatMap(({ removed }) => removed.split(" ").filter(Boolean))) {
  console.log(
    `::warning::${target} is no longer in the spec. Nothing changes or destroys it any more.`,
  );
}

const partsOf = (wave) => parts.filter((part) => part.wave === wave);
const waves = [...new Set(parts.map(({ wave }) => wave))].map((wave) => ({
  wave,
  shards: { include: partsOf(wave) },
}));
const matrices = mode === "plan" ? [parts] : [waves, ...waves.map(({ shards }) => shards.include)];
const jobs = Math.max(...matrices.map(({ length }) => length));

// The other output stays empty: both together would soon be too large.
const output = [
  `shards=${JSON.stringify({ include: mode === "plan" ? parts : [] })}\n`,
  `waves=${JSON.stringify({ include: mode === "plan" ? [] : waves })}\n`,
].join("");

if (jobs > 256) {
  fail(`${jobs} jobs are more than the 256 of a matrix. Set BEDTRAIL_SHARDS to a smaller number.`);
} else if (Buffer.byteLength(output, "utf16le") > 1_000_000) {
  fail("The targets do not fit into the 1 MB that a job can hand on. Change fewer at a time.");
} else {
  appendFileSync(process.env.GITHUB_OUTPUT, output);
}

function fail(message) {
  console.log(`::error::${message}`);
  process.exitCode = 1;
}
