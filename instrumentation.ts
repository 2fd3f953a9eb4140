/** Runs once when the server starts, before it takes a request. */
export async function register() {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { parseApiSettings } = await import('./lib/api/api-settings');
  const { recordPeers } = await import('./lib/api/peer-address');
  const { parseStaffPassword } = await import('./lib/sign-in/sign-in-settings');
  const { sharedStore } = await import('./lib/store/open-store');
  const { parseStoreSettings } = await import('./lib/store/store-settings');
  // A mistake in the environment stops the start rather than each request.
  parseApiSettings(process.env);
  parseStoreSettings(process.env);
  parseStaffPassword(process.env);
  recordPeers();
  // Without a store the site works: it says that feedback can't be taken, and tries again with the next.
  sharedStore().catch(() => undefined);
}
