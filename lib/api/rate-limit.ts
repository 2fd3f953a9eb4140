/** Decides who has asked often enough. */
export interface RateLimit {
  /** Counts a request of `client` at `now` (milliseconds). Returns 0, or the whole seconds to wait. */
  take(client: string, now: number): number;
}

/**
 * So many requests a minute for each client: all at once, or spread out. One number per client is kept, the moment at
 * which its allowance is whole again (the generic cell rate algorithm), and only of the `mostClients` seen last.
 * Being refused costs nothing.
 */
export function limitRate(perMinute: number, mostClients = 10_000): RateLimit {
  const minute = 60_000;
  const spacing = minute / perMinute;
  const wholeAgain = new Map<string, number>();
  return {
    take(client, now) {
      const next = Math.max(wholeAgain.get(client) ?? now, now) + spacing;
      // A hair more than a minute is what adding sixtieths makes of one.
      const wait = next - now - minute - 0.001;
      if (wait > 0) return Math.ceil(wait / 1000);
      wholeAgain.delete(client);
      wholeAgain.set(client, next);
      const [eldest] = wholeAgain.keys();
      if (wholeAgain.size > mostClients && eldest !== undefined) wholeAgain.delete(eldest);
      return 0;
    },
  };
}

/** For a server whose proxy counts already. */
export const noLimit: RateLimit = { take: () => 0 };
