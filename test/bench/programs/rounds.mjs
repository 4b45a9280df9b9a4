// Makes calls when told to, and tells the processor time that they took.
const [program, settings] = process.argv.slice(2);
const { default: client } = await import(program);
const call = client(JSON.parse(settings));
const query = { type: "past", from: "2026-11-01", to: "2026-11-22", page_size: 30 };

process.on("message", async (calls) => {
  const before = process.cpuUsage();
  for (let made = 0; made < calls; made += 1) {
    const sessions = await call(query);
    if (sessions.length !== 30) throw new Error(`${sessions.length} sessions instead of 30`);
  }
  const { user, system } = process.cpuUsage(before);
  process.send((user + system) / calls);
});
process.send("ready");
