// The first calls of a fresh process, imports included: the processor time that they took.
const [program, settings, calls] = process.argv.slice(2);
const before = process.cpuUsage();
const call = (await import(program)).default(JSON.parse(settings));
const query = { type: "past", from: "2026-11-01", to: "2026-11-22", page_size: 30 };
for (let made = 0; made < Number(calls); made += 1) await call(query);
const { user, system } = process.cpuUsage(before);
process.stdout.write(String(user + system));
