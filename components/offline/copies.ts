import { workerPath } from '@/lib/offline/offline-path';

/** Set where someone wants no copies in this browser, so that none are made again. */
export const refusal = 'no-offline-copies';
/** Copies are made when somebody uses the site, and then not in the first seconds, which are for the page itself. */
const delay = 3000;
const signs = ['pointerdown', 'keydown', 'scroll', 'paste', 'input'] as const;

/** The storage may be switched off; without it nobody can refuse for good. */
function attempt<T>(use: () => T): T | undefined {
  try {
    return use();
  } catch {
    return undefined;
  }
}

export const areRefused = (): boolean => attempt(() => localStorage.getItem(refusal)) === 'yes';

/** A browser has none on plain http, and in some private windows. */
const canKeep = () => 'serviceWorker' in navigator && 'caches' in window;

async function register(): Promise<void> {
  if (canKeep()) await navigator.serviceWorker.register(workerPath).catch(() => undefined);
}

const whenIdle = (act: () => void) => {
  if ('requestIdleCallback' in window) requestIdleCallback(act, { timeout: 10_000 });
  else setTimeout(act, 1000);
};

const savesData = () => 'connection' in navigator && Boolean((navigator.connection as { saveData?: boolean }).saveData);

/** Calls back at the first sign of life, or at once where there was one. Returns how to end that. */
function whenUsed(act: () => void): () => void {
  const stop = () => {
    for (const sign of signs) removeEventListener(sign, used);
  };
  const used = () => {
    stop();
    act();
  };
  for (const sign of signs) addEventListener(sign, used, { passive: true });
  if (navigator.userActivation?.hasBeenActive) used();
  return stop;
}

/** Keeps copies for use without a network, once someone uses the site, unless they or their browser save data. */
export function keepCopies(): () => void {
  if (!canKeep()) return () => undefined;
  // The development server's files have no hash in their names: a worker left from a real build would keep old ones.
  if (process.env.NODE_ENV !== 'production') {
    void removeWorkers();
    return () => undefined;
  }
  if (areRefused() || savesData()) return () => undefined;
  return whenUsed(() => setTimeout(() => whenIdle(register), delay));
}

async function removeWorkers(): Promise<void> {
  for (const registration of await navigator.serviceWorker.getRegistrations()) await registration.unregister();
}

/** Removes all that is kept for use without a network, and keeps nothing from then on. */
export async function forgetCopies(): Promise<void> {
  attempt(() => localStorage.setItem(refusal, 'yes'));
  if (!canKeep()) return;
  await removeWorkers();
  for (const name of await caches.keys()) await caches.delete(name);
}

/** Takes the refusal back and makes copies now. */
export async function allowCopies(): Promise<void> {
  attempt(() => localStorage.removeItem(refusal));
  await register();
}
