import { isIPv4, isIPv6 } from 'node:net';

/** Undoes what proxies write around an address: a port, brackets, an IPv4 address dressed as IPv6. */
function bareAddress(written: string): string {
  const trimmed = written.trim();
  const bare = /^\[(.*)\](?::\d+)?$/.exec(trimmed)?.[1] ?? /^([\d.]+):\d+$/.exec(trimmed)?.[1] ?? trimmed;
  return bare.replace(/^::ffff:(?=[\d.]+$)/i, '').replace(/%.*$/, '');
}

/** The first half of an IPv6 address, which one household or server has to itself. */
function networkOf(address: string): string {
  const [head = '', tail] = address.split('::');
  const groups = head.split(':').filter(Boolean);
  const after = tail?.split(':').filter(Boolean) ?? [];
  const gap = tail === undefined ? 0 : 8 - groups.length - after.length;
  const all = [...groups, ...Array<string>(Math.max(gap, 0)).fill('0'), ...after];
  return `${all
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':')}::/64`;
}

function nameOf(written: string | undefined): string | undefined {
  const address = bareAddress(written ?? '');
  if (isIPv4(address)) return address;
  return isIPv6(address) ? networkOf(address) : undefined;
}

/**
 * Who is asking, for counting. `peer` is the other end of the connection. `forwarded` is what the header of a trusted
 * proxy says: its last address counts, which that proxy wrote itself; what stands before it anybody can make up.
 */
export function clientOf(peer: string | undefined, forwarded: string | null | undefined): string {
  const last = forwarded?.split(',').at(-1);
  return nameOf(last) ?? nameOf(peer) ?? 'unknown';
}
