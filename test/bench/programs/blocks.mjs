// Makes a block of calls by each contender, and tells the processor time of one by each.
const [settings, ...programs] = process.argv.slice(2);
const contenders = [];
for (const program of programs) contenders.push((await import(program)).default(JSON.parse(settings)));
const query = { type: "past", from: "2026-11-01", to: "2026-11-22", page_size: 30 };
/** A block is made in slices, so that whatever slows the machine down for a moment hits all contenders. */
const SLICE = 20;

async function cost(call) {
  const before = process.cpuUsage();
  for (let made = 0; made < SLICE; made += 1) {
    const sessions = await call(query);
    if (sessions.length !== 30) throw new Error(`${sessions.length} sessions instead of 30`);
  }
  const { user, system } = process.cpuUsage(before);
  return user + system;
}

let first = 0;
process.on("message", async (calls) => {
  const costs = contenders.map(() => 0);
  for (let made = 0; made < calls; made += SLICE) {
    for (let turn = 0; turn < contenders.length; turn += 1) {
      const index = (first + turn) % contenders.length;
      costs[index] += await cost(contenders[index]);
    }
    // Another one begins each time.
    first += 1;
  }
  process.send(costs.map((us) => us / calls));
});
process.send("ready");
