import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { freePort } from '../hosting/free-port.mjs';
import { type BenchArticle, growArticles } from './articles';
import { attempt } from './attempt';
import { buildPeer, installPeer } from './build-peer';
import type { BuildRow, VisitRow } from './pages-report';
import type { Peer } from './peers';
import { serveFolder } from './serve-folder';
import { visitPage } from './visit-page';

export interface PeerResult {
  builds: BuildRow[];
  visits: VisitRow[];
  versions: Record<string, string>;
}

interface Options {
  /** A temporary folder. */
  folder: string;
  articles: BenchArticle[];
  counts: number[];
  /** The article that is visited. */
  article: string;
  runs: number;
  say: (text: string) => void;
}

/** Builds a peer's site with each number of articles, and visits the same article as on ours. */
export async function measurePeer(
  peer: Peer,
  { folder, articles, counts, article, runs, say }: Options,
): Promise<PeerResult> {
  const { name } = peer;
  const place = join(folder, name.toLowerCase().replaceAll(' ', '-'));
  mkdirSync(place);
  const result: PeerResult = { builds: [], visits: [], versions: {} };
  say(`${name}: installing`);
  const versions = await attempt(() => installPeer(peer, place));
  if ('failed' in versions && typeof versions.failed === 'string') {
    const failed = versions.failed;
    return { ...result, builds: counts.map((count) => ({ site: name, articles: count, cost: { failed } })) };
  }
  result.versions = versions as Record<string, string>;
  for (const [index, count] of counts.entries()) {
    say(`${name}: building ${count} articles`);
    const cost = await attempt(() => buildPeer(peer, place, growArticles(articles, count)));
    result.builds.push({ site: name, articles: count, cost });
    if ('failed' in cost || index > 0 || runs === 0) continue;
    const served = await serveFolder(join(place, peer.output), await freePort());
    const path = peer.pageOf(article);
    say(`${name}: visiting ${path}, ${runs} times`);
    const visit = await attempt(() => visitPage(served.address + path, runs));
    result.visits.push({ site: name, page: 'article', visit });
    await served.stop();
  }
  return result;
}
