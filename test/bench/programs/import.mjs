// The import alone, for its time from within: a process has more to do than that.
const before = performance.now();
await import(process.argv[2]);
process.stdout.write(String(performance.now() - before));
