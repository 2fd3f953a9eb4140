import type { Inp } from './measure-inp';
import type { Cost } from './measure-run';
import type { Visit } from './visit-page';

/** Why something has no figures. */
export interface Failure {
  failed: string;
}

export interface BuildRow {
  site: string;
  articles: number;
  /** How many pages the build wrote, where that is more than the articles. */
  pages?: number;
  cost: Cost | Failure;
}

export interface VisitRow {
  site: string;
  page: string;
  visit: Visit | Failure;
}

/** Everything that a run found. */
export interface PagesReport {
  machine: { node: string; processors: number; processor: string };
  /** Of each peer's packages. */
  versions: Record<string, string>;
  runs: number;
  /** The id of the article that was visited on every site. */
  article: string;
  builds: BuildRow[];
  visits: VisitRow[];
  /** Typing and pasting into the box of our home page. */
  inp?: Inp | Failure;
  /** Bytes of script on the same article of ours, by how many articles there are. */
  scriptBytes: Record<number, number>;
}
