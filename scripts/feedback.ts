import { parseArgs } from 'node:util';
import { openStore } from '../lib/store/open-store';
import type { Store } from '../lib/store/store';
import { parseStoreSettings } from '../lib/store/store-settings';

/*
 * What people sent, from the store that STORE_FILE or DATABASE_URL names. The server may run meanwhile.
 *   npm run -s feedback                           how much there is
 *   npm run -s feedback -- outcomes               a line of JSON each, the oldest first
 *   npm run -s feedback -- misses --since 2026-11-24
 *   npm run -s feedback -- forget NUMBER          deletes the outcome or miss of that number
 */
const { values, positionals } = parseArgs({ options: { since: { type: 'string' } }, allowPositionals: true });
const [action = 'counts', id = ''] = positionals;
const lines = (list: object[]) => list.map((one) => `${JSON.stringify(one)}\n`).join('');

const actions: Record<string, (store: Store) => Promise<string>> = {
  async counts(store) {
    const { outcomes, misses } = await store.counts();
    return `${outcomes} outcomes, ${misses} missed texts\n`;
  },
  outcomes: async (store) => lines(await store.outcomes(values.since)),
  misses: async (store) => lines(await store.misses(values.since)),
  forget: async (store) => ((await store.forget(id.toLowerCase())) ? 'deleted\n' : 'there is nothing of that number\n'),
};
const act = actions[action];
if (!act) {
  console.error(`expected one of ${Object.keys(actions).join(', ')}, not "${action}"`);
  process.exit(2);
}
const store = await openStore(parseStoreSettings(process.env));
process.stdout.write(await act(store));
await store.close();
