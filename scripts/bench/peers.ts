import { Charset, Encoder, Index } from 'flexsearch';
import Fuse, { type IFuseOptions } from 'fuse.js';
import MiniSearch, { type SearchOptions } from 'minisearch';
import { answerPaste } from '../../lib/match/answer-paste';
import type { Catalogue } from '../../lib/match/catalogue';
import { prepareCatalogue } from '../../lib/match/prepare-catalogue';
import type { Hit } from './score';
import type { Article } from './texts';

/** What every engine is given. */
export interface Library {
  catalogue: Catalogue;
  articles: Article[];
  today: string;
}

/** An engine with its index built. */
export interface Engine {
  /** The articles for a paste, best first. This is what is timed. */
  search(paste: string): Hit[];
  /** Says how relevant each hit is where the engine itself gives no number. Not timed, to the engine's favour. */
  rate?(hits: Hit[], paste: string): Hit[];
}

/** A way to set an engine up. The best of them is found by trying. */
export interface Setting {
  label: string;
  open(library: Library): Engine;
}

export interface Contestant {
  name: string;
  settings: Setting[];
  /** A search takes seconds, so settings are tried on fewer pastes. */
  isSlow?: boolean;
}

/** So many hits are asked for: only the first three are looked at, and pages of other products may stand among them. */
const limit = 8;
const fields = ['title', 'summary', 'body', 'message', 'phrases'] as const;

/** The article that an index knows by its place in the list. */
function hitAt(articles: Article[], key: unknown, relevance: number): Hit {
  const article = typeof key === 'number' ? articles[key] : undefined;
  if (!article) throw new Error(`expected the place of an article, got ${String(key)}`);
  return { kind: article.kind, id: article.id, relevance };
}

const ours: Contestant = {
  name: 'lib/match',
  settings: [
    {
      label: 'as the site has it',
      open({ catalogue, today }) {
        const prepared = prepareCatalogue(catalogue);
        return {
          search: (paste) =>
            answerPaste(prepared, paste, { today }).answer.matches.map(({ kind, id }) => ({ kind, id, relevance: 1 })),
        };
      },
    },
  ],
};

/** Without `ignoreLocation` Fuse looks at the first 60 letters of a text only. */
function fuseSetting(threshold: number, options: IFuseOptions<Article>): Setting {
  return {
    label: `threshold ${threshold}`,
    open({ articles }) {
      const fuse = new Fuse(articles, {
        keys: [...fields],
        includeScore: true,
        ignoreLocation: true,
        threshold,
        ...options,
      });
      return {
        search: (paste) =>
          fuse.search(paste, { limit }).map(({ refIndex, score = 1 }) => hitAt(articles, refIndex, -score)),
      };
    },
  };
}

/** 0.6 is Fuse's own default. */
const fuseThresholds = [0.2, 0.4, 0.6];

const fuse: Contestant = {
  name: 'fuse.js',
  isSlow: true,
  settings: fuseThresholds.map((threshold) => fuseSetting(threshold, {})),
};
const fuseTokens: Contestant = {
  name: 'fuse.js tokens',
  isSlow: true,
  settings: fuseThresholds.map((threshold) => fuseSetting(threshold, { useTokenSearch: true })),
};

/** A score adds up over the words of a query, so a long paste scores high; divided by its words it doesn't. */
type ScorePer = 'paste' | 'word';
const wordsOf = (text: string) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu)).size || 1;

function miniSearchSetting(label: string, per: ScorePer, options: SearchOptions): Setting {
  return {
    label: `${label}, score per ${per}`,
    open({ articles }) {
      const index = new MiniSearch<Article & { key: number }>({
        fields: [...fields],
        idField: 'key',
        extractField: (article, name) => {
          const value = article[name as keyof Article | 'key'];
          return Array.isArray(value) ? value.join('\n') : value;
        },
      });
      index.addAll(articles.map((article, key) => ({ ...article, key })));
      return {
        search: (paste) =>
          index
            .search(paste, options)
            .slice(0, limit)
            .map(({ id, score }) => hitAt(articles, id, score)),
        rate(hits, paste) {
          const words = per === 'word' ? wordsOf(paste) : 1;
          return hits.map((hit) => ({ ...hit, relevance: hit.relevance / words }));
        },
      };
    },
  };
}

const scorePer: ScorePer[] = ['paste', 'word'];
const miniSearch: Contestant = {
  name: 'MiniSearch',
  settings: [
    { label: 'plain', options: {} },
    { label: 'phrases 3 times', options: { boost: { phrases: 3 } } },
    { label: 'fuzzy 0.2', options: { fuzzy: 0.2 } },
    { label: 'fuzzy 0.2, phrases 3 times', options: { fuzzy: 0.2, boost: { phrases: 3 } } },
  ].flatMap(({ label, options }) => scorePer.map((per) => miniSearchSetting(label, per, options))),
};

/**
 * FlexSearch gives an order but no number (with `suggest` articles that hold more of the words come first; without it
 * an article must hold them all, which none does of a log). The words found take the number's place.
 */
function flexSearchSetting(
  charset: 'Default' | 'LatinBalance',
  tokenize: 'strict' | 'forward',
  per: ScorePer,
): Setting {
  return {
    label: `${charset}, ${tokenize}, words found per ${per}`,
    open({ articles }) {
      const encoder = new Encoder(Charset[charset]);
      const index = new Index({ tokenize, encoder });
      const texts = articles.map((article) => fields.flatMap((name) => article[name]).join('\n'));
      texts.forEach((text, key) => {
        index.add(key, text);
      });
      const keys = new Map(articles.map(({ kind, id }, key) => [`${kind} ${id}`, key]));
      return {
        search: (paste) => index.search(paste, { limit, suggest: true }).map((key) => hitAt(articles, key, 0)),
        rate(hits, paste) {
          const words = [...new Set(encoder.encode(paste))];
          return hits.map((hit) => {
            const own = new Set(encoder.encode(texts[keys.get(`${hit.kind} ${hit.id}`) ?? -1] ?? ''));
            const found = words.filter((word) => own.has(word)).length;
            return { ...hit, relevance: per === 'paste' ? found : found / (words.length || 1) };
          });
        },
      };
    },
  };
}

const flexSearch: Contestant = {
  name: 'FlexSearch',
  settings: (['Default', 'LatinBalance'] as const).flatMap((charset) =>
    (['strict', 'forward'] as const).flatMap((tokenize) =>
      scorePer.map((per) => flexSearchSetting(charset, tokenize, per)),
    ),
  ),
};

/** Ours first, then the libraries that one would take instead. */
export const contestants: Contestant[] = [ours, fuse, fuseTokens, miniSearch, flexSearch];
