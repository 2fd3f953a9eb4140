import { openStore } from '../../lib/store/open-store';
import type { Outcome } from '../../lib/store/outcome';
import type { StoreSettings } from '../../lib/store/store-settings';
import { makeOutcomes, postAll } from './post-all';
import { Site } from './start-site';

export interface LoadRow {
  what: string;
  posts: number;
  /** How many the servers said were kept, at first and in the end. */
  acknowledged: number;
  inTheEnd: number;
  /** Of those acknowledged at first, how many the store lacks. */
  lost: number;
  /** In the end, how many stand in the store more than once, or were never sent. */
  doubled: number;
  /** Acknowledged a second; none where the server was away for a while. */
  perSecond: number | undefined;
}

const connections = 50;
/** A connection to the server that was killed may still be taken for a good one, and fails then once. */
const mostTries = 3;

/**
 * Posts to the built site on a store: to one server, to one that is killed in the middle and started again, and to two
 * servers at once. Who got no answer sends the same again, as a person does by *Try again*.
 */
export async function measureLoad(store: StoreSettings, posts: number): Promise<LoadRow[]> {
  const environment = {
    FEEDBACK_RATE_PER_MINUTE: '0',
    ...('file' in store ? { STORE_FILE: store.file, DATABASE_URL: '' } : { DATABASE_URL: store.address }),
  };
  const reader = await openStore(store);
  const idsIn = async () => (await reader.outcomes()).map(({ id }) => id);
  const rows: LoadRow[] = [];

  async function measure(what: string, servers: Site[], send: (outcomes: Outcome[]) => Promise<Set<string>>) {
    const outcomes = makeOutcomes(posts);
    const sent = new Set(outcomes.map(({ id }) => id));
    const started = performance.now();
    const acknowledged = await send(outcomes);
    const seconds = (performance.now() - started) / 1000;
    const kept = new Set(await idsIn());
    const lost = [...acknowledged].filter((id) => !kept.has(id)).length;
    const unanswered = outcomes.filter(({ id }) => !acknowledged.has(id));
    // Also some that were answered: the answer may have been lost on its way.
    let again = [...unanswered, ...outcomes.filter(({ id }) => acknowledged.has(id)).slice(0, 50)];
    const addresses = servers.map(({ address }) => address);
    const repeated = new Set<string>();
    for (let tries = 0; tries < mostTries && again.length > 0; tries++) {
      for (const id of await postAll(addresses, again, connections)) repeated.add(id);
      again = again.filter(({ id }) => !repeated.has(id));
    }
    const inTheEnd = new Set([...acknowledged, ...repeated]).size;
    const all = (await idsIn()).filter((id) => sent.has(id));
    const doubled = all.length - new Set(all).size;
    const perSecond = unanswered.length === 0 ? Math.round(acknowledged.size / seconds) : undefined;
    rows.push({ what, posts, acknowledged: acknowledged.size, inTheEnd, lost, doubled, perSecond });
  }

  // At once, as after a release: both bring the tables up to date.
  const [one, two] = await Promise.all([Site.start(environment), Site.start(environment)]);
  const both = [one, two];
  try {
    await measure('one server', [one], (outcomes) => postAll([one.address], outcomes, connections));
    await measure('two servers', both, (outcomes) =>
      postAll(
        both.map(({ address }) => address),
        outcomes,
        connections,
      ),
    );
    await measure('one server, killed in the middle', both, async (outcomes) => {
      let killed: Promise<void> | undefined;
      const acknowledged = await postAll([one.address], outcomes, connections, (count) => {
        if (count >= posts / 2) killed ??= one.kill();
      });
      await killed;
      await one.resume();
      return acknowledged;
    });
  } finally {
    await Promise.all(both.map((site) => site.kill()));
    await reader.close();
  }
  return rows;
}

/** What must hold of each row: none lost, none doubled, all there in the end. */
export const holds = ({ posts, inTheEnd, lost, doubled, acknowledged }: LoadRow): boolean =>
  lost === 0 && doubled === 0 && inTheEnd === posts && acknowledged > 0;
