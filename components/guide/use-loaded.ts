import { useCallback, useEffect, useState } from 'react';

export type Loaded<T> = { state: 'loading' } | { state: 'failed'; retry: () => void } | { state: 'ready'; value: T };

/** What a loader brings, and a way to try again. The loader must be the same function until it loads something else. */
export function useLoaded<T>(load: () => Promise<T>): Loaded<T> {
  const [loaded, setLoaded] = useState<{ by: () => Promise<T>; value?: T; failed?: true }>();
  const [tries, setTries] = useState(0);
  const retry = useCallback(() => setTries((count) => count + 1), []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another try loads the same thing again
  useEffect(() => {
    let isWanted = true;
    load().then(
      (value) => isWanted && setLoaded({ by: load, value }),
      () => isWanted && setLoaded({ by: load, failed: true }),
    );
    return () => {
      isWanted = false;
    };
  }, [load, tries]);

  if (loaded?.by !== load) return { state: 'loading' };
  return loaded.failed ? { state: 'failed', retry } : { state: 'ready', value: loaded.value as T };
}
