import { readCatalogue } from '../content/read-catalogue';
import { readGuideModel } from '../content/read-guide-model';
import { insightsOf } from '../insights/insights';
import { parseStaffPassword } from '../sign-in/sign-in-settings';
import { sharedStore } from '../store/open-store';
import { makeMasker } from '../triage/mask-message';
import { parseApiSettings } from './api-settings';
import type { InsightsService } from './handle-insights';
import { peerAddress } from './peer-address';
import { limitRate } from './rate-limit';

/** Requests a minute that one client is read at all: what is counted as an attempt comes after. */
const perMinute = 30;

let opened: InsightsService | undefined;

/** The service of this process, made at the first request. */
export function openInsightsService(): InsightsService {
  opened ??= makeService();
  return opened;
}

function makeService(): InsightsService {
  const root = process.cwd();
  const { trustedHeader } = parseApiSettings(process.env);
  /** Reading the catalogue takes a while: only for whoever is signed in. */
  let articles: Parameters<typeof insightsOf>[1] | undefined;
  return {
    store: sharedStore,
    passwordHash: parseStaffPassword(process.env),
    insightsOf(kept) {
      articles ??= { model: readGuideModel(root), mask: makeMasker(readCatalogue(root)) };
      return insightsOf(kept, articles);
    },
    rate: limitRate(perMinute),
    trustedHeader,
    now: Date.now,
    peer: peerAddress,
  };
}
