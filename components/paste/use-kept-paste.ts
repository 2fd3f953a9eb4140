import { useSyncExternalStore } from 'react';
import { type Kept, keptPaste, watchPaste } from './tab-memory';

/** The text of this tab; undefined on the server, which never sees it. */
export const useKeptPaste = (): Kept | undefined => useSyncExternalStore(watchPaste, keptPaste, () => undefined);
