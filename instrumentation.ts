/** Runs once when the server starts, before it takes a request. */
export async function register() {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { parseApiSettings } = await import('./lib/api/api-settings');
  const { recordPeers } = await import('./lib/api/peer-address');
  // A mistake in the environment stops the start rather than each request.
  parseApiSettings(process.env);
  recordPeers();
}
