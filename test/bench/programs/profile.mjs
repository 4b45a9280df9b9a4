// What a warm call allocates, and how much of its time is spent in code of this package.
import { Session } from "node:inspector/promises";

const [program, settings, calls] = process.argv.slice(2);
const call = (await import(program)).default(JSON.parse(settings));
const query = { type: "past", from: "2026-11-01", to: "2026-11-22", page_size: 30 };
const makeCalls = async () => {
  for (let made = 0; made < Number(calls); made += 1) await call(query);
};
const session = new Session();
session.connect();
await makeCalls();

await session.post("HeapProfiler.startSampling", {
  samplingInterval: 4096,
  includeObjectsCollectedByMajorGC: true,
  includeObjectsCollectedByMinorGC: true,
});
await makeCalls();
const { profile: heap } = await session.post("HeapProfiler.stopSampling");
const allocated = (node) => node.children.reduce((sum, child) => sum + allocated(child), node.selfSize);

await session.post("Profiler.enable");
await session.post("Profiler.setSamplingInterval", { interval: 100 });
await session.post("Profiler.start");
await makeCalls();
const { profile } = await session.post("Profiler.stop");
const nodes = new Map(profile.nodes.map((node) => [node.id, node.callFrame]));
const times = { own: 0, all: 0 };
for (const [index, id] of profile.samples.entries()) {
  const { functionName, url } = nodes.get(id);
  if (functionName === "(idle)") continue;
  times.all += profile.timeDeltas[index];
  // The time of JSON.parse is in the function that calls it.
  if (functionName === "parseJson") continue;
  if (url.includes("/node_modules/zoom-video-sdk-api/")) times.own += profile.timeDeltas[index];
}
process.stdout.write(JSON.stringify({ bytes: allocated(heap.head) / Number(calls), share: times.own / times.all }));
