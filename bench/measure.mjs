import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";

const preload = join(import.meta.dirname, "report-memory.cjs");

/** Runs a Node program and returns its milliseconds and its peak memory in megabytes. */
export function measure(words, { cwd, withMemory = false, environment = {} }) {
  const memoryFile = join(cwd, "peak-memory.txt");
  const options = withMemory ? ["--require", preload] : [];
  const start = process.hrtime.bigint();
  const { status, stderr } = spawnSync(process.execPath, [...options, ...words], {
    cwd,
    env: { ...process.env, ...environment, BENCH_MEMORY_FILE: memoryFile, CHECKPOINT_DISABLE: "1" },
    stdio: ["ignore", "ignore", "pipe"],
  });
  const milliseconds = Number(process.hrtime.bigint() - start) / 1e6;
  if (status !== 0) throw new Error(`${words.join(" ")} ended with ${status}: ${stderr}`);
  const megabytes = withMemory ? Number(readFileSync(memoryFile, "utf8")) / 1024 : undefined;
  return { milliseconds, megabytes };
}

function median(numbers) {
  const sorted = [...numbers].sort((left, right) => left - right);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** The median over runs that take turns, so that a slow moment of the machine hits all alike. */
export function medians(programs, runs) {
  const results = programs.map(() => []);
  for (let run = 0; run < runs; run += 1) {
    for (const [index, program] of programs.entries()) results[index].push(program(run));
  }
  return results.map((numbers) => median(numbers));
}
