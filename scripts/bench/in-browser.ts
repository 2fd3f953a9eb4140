import { answerPaste } from '../../lib/match/answer-paste';
import type { Catalogue } from '../../lib/match/catalogue';
import { prepareCatalogue } from '../../lib/match/prepare-catalogue';

/** What runs in the worker that `time-in-browser.ts` starts: answers the pastes one by one. */
export interface BrowserJob {
  catalogue: Catalogue;
  today: string;
  pastes: string[];
  /** So many of the pastes are warm-up. */
  warmUp: number;
}

self.addEventListener('message', ({ data }: MessageEvent<BrowserJob>) => {
  const { catalogue, today, pastes, warmUp } = data;
  const prepared = prepareCatalogue(catalogue);
  const times = pastes.map((paste) => {
    const before = performance.now();
    answerPaste(prepared, paste, { today });
    return performance.now() - before;
  });
  self.postMessage(times.slice(warmUp));
});
