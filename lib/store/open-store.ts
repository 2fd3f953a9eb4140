import { signInLimits } from '../sign-in/sign-in-limits';
import { forgetOld } from './kept-days';
import { openPostgres } from './open-postgres';
import { openSqlite } from './open-sqlite';
import { type Store, storeOver } from './store';
import { parseStoreSettings, type StoreSettings } from './store-settings';

/** Opens a store, with its tables up to date. Throws where the database can't be reached or made. */
export async function openStore(settings: StoreSettings): Promise<Store> {
  return storeOver('file' in settings ? await openSqlite(settings.file) : await openPostgres(settings.address));
}

const day = 24 * 60 * 60 * 1000;

/* Start file and routes are bundled apart, so the one store of this process hangs on the process. */
const key = Symbol.for('migration-401.store');
const kept = globalThis as { [key]?: Promise<Store> };

/** What goes wrong is told by its name alone: a message may hold an address with a password, or what was sent. */
const tell = (doing: string) => (error: unknown) =>
  console.error(`store: ${doing}: ${error instanceof Error ? error.name : 'unknown error'}`);

async function openWithHousekeeping(): Promise<Store> {
  const store = await openStore(parseStoreSettings(process.env));
  const forget = async () => {
    await forgetOld(store);
    await store.staff.tidy(signInLimits.time);
  };
  const tidy = () => forget().catch(tell('deleting what is old'));
  await tidy();
  setInterval(tidy, day).unref();
  return store;
}

/**
 * The store that this process has open. It is opened at the first call; where that fails, the next call tries again. What
 * is old is deleted then and once a day.
 */
export function sharedStore(): Promise<Store> {
  const known = kept[key];
  if (known) return known;
  const opening = openWithHousekeeping();
  kept[key] = opening;
  opening.catch((error) => {
    delete kept[key];
    tell('opening')(error);
  });
  return opening;
}
