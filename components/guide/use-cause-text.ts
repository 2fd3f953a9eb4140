import { useCallback } from 'react';
import type { CauseText } from '@/lib/content/guide-texts';
import { guideFile } from './load-guide';
import { type Loaded, useLoaded } from './use-loaded';

/** The steps of a cause: its fixes, how to verify them, and how to put them back. */
export function useCauseText(version: string, cause: string): Loaded<CauseText> {
  const load = useCallback(() => guideFile<CauseText>(version, `causes/${cause}.json`), [version, cause]);
  return useLoaded(load);
}
