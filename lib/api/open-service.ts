import { ContentProblems, type Problem } from '../content/problem';
import { readCatalogue } from '../content/read-catalogue';
import { readSite } from '../content/read-site';
import { prepareAnswers } from './answer-question';
import { parseApiSettings } from './api-settings';
import type { MatchService } from './handle-match';
import { peerAddress } from './peer-address';
import { limitRate, noLimit } from './rate-limit';

let opened: MatchService | undefined;

/**
 * The service of this process, made at the first request: half a second. It takes the catalogue that the build wrote,
 * since reading all articles takes seconds and keeps them in memory.
 */
export function openService(): MatchService {
  opened ??= makeService();
  return opened;
}

function makeService(): MatchService {
  const root = process.cwd();
  const problems: Problem[] = [];
  const site = readSite(root, 'en', problems);
  if (!site) throw new ContentProblems(problems);
  const { ratePerMinute, trustedHeader } = parseApiSettings(process.env);
  return {
    answer: prepareAnswers(readCatalogue(root), site.address),
    rate: ratePerMinute === 0 ? noLimit : limitRate(ratePerMinute),
    trustedHeader,
    cors: site.api?.cors ?? [],
    now: Date.now,
    peer: peerAddress,
  };
}
