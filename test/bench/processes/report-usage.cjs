const { writeFileSync } = require("node:fs");

/** Preloaded into a process that is measured: what it took of processor and memory, as JSON. */
process.on("exit", () => {
  const { user, system } = process.cpuUsage();
  const { maxRSS } = process.resourceUsage();
  writeFileSync(process.env.USAGE_FILE, JSON.stringify({ seconds: (user + system) / 1e6, megabytes: maxRSS / 1024 }));
});
