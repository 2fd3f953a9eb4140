import { AsyncLocalStorage } from 'node:async_hooks';
import { subscribe } from 'node:diagnostics_channel';
import type { IncomingMessage } from 'node:http';

/*
 * A route isn't told who is at the other end of the connection: the header that Next fills in for it holds whatever the
 * client wrote there. Node announces each request before anybody handles it, so the address is noted then and goes along.
 * Start file and route are bundled apart, so the note hangs on the process.
 */
const key = Symbol.for('migration-401.peer');
const kept = globalThis as { [key]?: AsyncLocalStorage<string | undefined> };

/** Starts to note the other end of each connection. Once per process, before the first request. */
export function recordPeers() {
  if (kept[key]) return;
  const peers = new AsyncLocalStorage<string | undefined>();
  kept[key] = peers;
  subscribe('http.server.request.start', (message) => {
    const { request } = message as { request: IncomingMessage };
    peers.enterWith(request.socket.remoteAddress);
  });
}

/** The address at the other end of the connection of the request that is being handled, where it was noted. */
export const peerAddress = (): string | undefined => kept[key]?.getStore();
