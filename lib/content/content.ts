import type { CauseBody } from './cause-body';
import type { CauseFrontMatter } from './cause-schema';
import type { CheckFrontMatter } from './check-schema';
import type { Language } from './closed-sets';
import type { CodeEntry } from './code-schema';
import type { ErrorFrontMatter } from './error-schema';
import type { Learned } from './learned-schema';
import type { ElsewhereFrontMatter, PageFrontMatter } from './page-schema';
import type { BodyNode } from './parse-body';
import type { Site } from './site-schema';

/** A real-looking paste that must lead to the article beside it (or, a stranger, nowhere). */
export interface Sample {
  /** Path from the project's root. */
  file: string;
  text: string;
}
export interface Article {
  id: string;
  /** Path from the project's root. */
  file: string;
  /** The language of the texts; English where the wanted one is missing. */
  language: Language;
  /** Of a translation: the hash of the English texts it was made from, where it says so. */
  follows?: string | undefined;
  /** Whether the English texts aren't those any more. */
  isOutdated?: boolean;
}
export type Cause = Article & CauseFrontMatter & { body: CauseBody; samples: Sample[] };
export type ErrorForm = Article & ErrorFrontMatter & { body: BodyNode[]; samples: Sample[] };
export type Check = Article & CheckFrontMatter & { body: BodyNode[] };
export type Code = CodeEntry &
  Pick<Article, 'file' | 'language'> & { verifiedOn: string; sources: { title: string; url: string }[] };
export type Page = Article & PageFrontMatter & { body: BodyNode[] };
export type Elsewhere = Article & ElsewhereFrontMatter & { body: BodyNode[]; samples: Sample[] };

/** All that authors wrote, checked, each list in order of id. */
export interface Content {
  causes: Cause[];
  errors: ErrorForm[];
  checks: Check[];
  codes: Code[];
  pages: Page[];
  elsewhere: Elsewhere[];
  strangers: Sample[];
  site: Site;
  /** What visits showed and somebody reviewed, where there is such a file. */
  learned?: Learned;
}
