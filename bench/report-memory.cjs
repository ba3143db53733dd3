// Preloaded into a measured program: says on leaving how much memory it took at most, in kilobytes.
process.on("exit", () => {
  require("node:fs").writeFileSync(
    process.env.BENCH_MEMORY_FILE,
    String(process.resourceUsage().maxRSS),
  );
});
