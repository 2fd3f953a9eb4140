/*
 * Runs inside the measured server, loaded by `node --import` before anything else: says whenever the bench asks how much
 * processor time it has taken, and how much memory is in use after a forced collection. A channel between the two
 * processes, so that no address of the site tells.
 */
const processorTime = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

process.on('message', async () => {
  const taken = processorTime();
  for (let times = 0; times < 3; times++) {
    globalThis.gc?.();
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  const { heapUsed, rss } = process.memoryUsage();
  // What the collection took is no part of the next round.
  process.send?.({ heapUsed, rss, taken, from: processorTime() });
});
// The bench may end without saying so.
process.on('disconnect', () => process.exit());
