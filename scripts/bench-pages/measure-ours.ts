import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { freePort } from '../hosting/free-port.mjs';
import { attempt } from './attempt';
import { ours, oursAsFiles, type PageKind } from './bars';
import { buildLimit } from './build-peer';
import { type Inp, measureInp } from './measure-inp';
import { measureRun } from './measure-run';
import type { BuildRow, Failure, VisitRow } from './pages-report';
import { copyProject, countPages } from './project-copy';
import { scriptBytes } from './script-bytes';
import { type Served, serveFolder } from './serve-folder';
import { startNext } from './start-next';
import { visitPage } from './visit-page';

export interface OursResult {
  builds: BuildRow[];
  visits: VisitRow[];
  inp?: Inp | Failure;
  scriptBytes: Record<number, number>;
}

interface Options {
  /** A temporary folder. */
  folder: string;
  /** How many articles to build, one build each. The pages of the first one are visited. */
  counts: number[];
  /** The article that is visited. */
  article: string;
  /** How often each page is visited; 0 for not at all. */
  runs: number;
  say: (text: string) => void;
}

const paths = (article: string): Record<PageKind, string> => ({
  article: `/causes/${article}`,
  'error form': '/errors/bare-401',
  code: '/codes/aadsts50076',
  home: '/',
  guide: '/guide',
});

/** Builds this site with each number of articles, as `npm run build` does, and visits its pages. */
export async function measureOurs({ folder, counts, article, runs, say }: Options): Promise<OursResult> {
  const result: OursResult = { builds: [], visits: [], scriptBytes: {} };
  for (const [index, articles] of counts.entries()) {
    const project = join(folder, `ours-${articles}`);
    mkdirSync(project);
    say(`${ours}: copying the project, ${articles} articles`);
    copyProject(project, articles);
    say(`${ours}: building ${articles} articles`);
    const cost = await attempt(() =>
      measureRun(process.execPath, ['scripts/build.mjs'], { cwd: project, limit: buildLimit }),
    );
    const isBuilt = !('failed' in cost);
    result.builds.push({ site: ours, articles, cost, ...(isBuilt ? { pages: countPages(project) } : {}) });
    if (!isBuilt) continue;
    result.scriptBytes[articles] = scriptBytes(project, article);
    if (index !== 0 || runs === 0) continue;
    result.visits.push(...(await visitOurs(project, article, runs, say)));
    say(`${ours}: typing and pasting`);
    result.inp = await attempt(() => interactWith(project));
  }
  return result;
}

async function interactWith(project: string): Promise<Inp> {
  const served = await startNext(project);
  try {
    return await measureInp(`${served.address}/`);
  } finally {
    await served.stop();
  }
}

async function visitOurs(project: string, article: string, runs: number, say: (text: string) => void) {
  const rows: VisitRow[] = [];
  const visitAll = async (site: string, serve: () => Promise<Served>, pages: [string, string][]) => {
    const served = await attempt(serve);
    for (const [page, path] of pages) {
      say(`${site}: visiting ${path}, ${runs} times`);
      const visit = 'failed' in served ? served : await attempt(() => visitPage(served.address + path, runs));
      rows.push({ site, page, visit });
    }
    if (!('failed' in served)) await served.stop();
  };
  await visitAll(ours, () => startNext(project), Object.entries(paths(article)));
  say(`${oursAsFiles}: exporting`);
  const exported = async () => {
    await measureRun(process.execPath, ['scripts/export.mjs'], { cwd: project, limit: buildLimit });
    return serveFolder(join(project, 'out'), await freePort());
  };
  await visitAll(oursAsFiles, exported, [['article', paths(article).article]]);
  return rows;
}
