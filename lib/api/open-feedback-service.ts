import { readGuideModel } from '../content/read-guide-model';
import { sharedStore } from '../store/open-store';
import { parseApiSettings } from './api-settings';
import type { FeedbackService } from './handle-feedback';
import { peerAddress } from './peer-address';
import { limitRate, noLimit } from './rate-limit';

let opened: FeedbackService | undefined;

/** The service of this process, made at the first request. Outcomes and misses share one count a client. */
export function openFeedbackService(): FeedbackService {
  opened ??= makeService();
  return opened;
}

function makeService(): FeedbackService {
  const { feedbackPerMinute, trustedHeader } = parseApiSettings(process.env);
  return {
    store: sharedStore,
    model: readGuideModel(process.cwd()),
    rate: feedbackPerMinute === 0 ? noLimit : limitRate(feedbackPerMinute),
    trustedHeader,
    now: Date.now,
    peer: peerAddress,
  };
}
