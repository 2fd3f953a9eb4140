/** The 97.5 % point of the normal distribution: two sides make an interval of 95 %. */
const z = 1.959964;

/** Where a share lies with 95 %, from so many of so many (Wilson 1927). Holds for few, too: 3 of 3 is 0.44 to 1. */
export function wilsonInterval(count: number, of: number): { low: number; high: number } {
  if (of === 0) return { low: 0, high: 1 };
  const share = count / of;
  const middle = share + (z * z) / (2 * of);
  const half = z * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of));
  const all = 1 + (z * z) / of;
  return { low: Math.max(0, (middle - half) / all), high: Math.min(1, (middle + half) / all) };
}
