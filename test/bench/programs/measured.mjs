/** Downloads the large file: how long that took, and by how much the process grew. */
export async function measure(download) {
  const [large, small, path] = process.argv.slice(2);
  // A small one first: modules, buffers and the connection are there then, as in a service that runs.
  await download(small, `${path}.small`);
  const idle = process.memoryUsage().rss;
  let most = idle;
  const watch = setInterval(() => {
    most = Math.max(most, process.memoryUsage().rss);
  }, 20);
  const before = performance.now();
  await download(large, path);
  const ms = performance.now() - before;
  clearInterval(watch);
  process.stdout.write(JSON.stringify({ ms, grownMiB: (most - idle) / 2 ** 20 }));
}
