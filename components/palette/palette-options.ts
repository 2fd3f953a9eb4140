import type { Match } from '@/lib/match/answer';
import type { Report } from '@/lib/match/report';
import { groupHits } from '@/lib/search/group-hits';
import type { Hit } from '@/lib/search/rank-entries';
import type { SearchEntry, SearchWords } from '@/lib/search/search-entry';

/** Something to open. */
export interface PaletteOption {
  id: string;
  href: string;
  title: string;
  note: string;
  /** The language of title and note, where it isn't the page's. */
  lang?: string | undefined;
  /** The command or spelling that was asked for. */
  found?: string | undefined;
  /** Hands the text to the box. */
  handsOver?: true;
}
export interface PaletteGroup {
  id: string;
  title: string;
  options: PaletteOption[];
}

const optionOf = ({ entry: { address, title, summary, language }, found }: Hit): PaletteOption => ({
  id: `to${address.replaceAll('/', '-')}`,
  href: address,
  title,
  note: summary,
  lang: language,
  found,
});

/** The hits of a query by kind, each kind named. */
export const hitGroups = (hits: Hit[], { palette }: SearchWords): PaletteGroup[] =>
  groupHits(hits).map(({ kind, hits }) => ({ id: kind, title: palette.kind[kind], options: hits.map(optionOf) }));

/** What there is before anything is typed: pages of this tab, and where to begin. */
export function firstGroups(
  entries: SearchEntry[],
  before: string[],
  { language, palette }: SearchWords,
): PaletteGroup[] {
  const inLanguage = new RegExp(`^/${language}(?=/|$)`);
  const recent = before.flatMap((path) => {
    const address = path.replace(inLanguage, '') || '/';
    return entries.find((entry) => entry.address === address) ?? [];
  });
  const start = entries.filter((entry) => entry.kind === 'tool' && !recent.includes(entry));
  return [
    { id: 'recent', title: palette.recent, options: recent.map((entry) => optionOf({ entry })) },
    { id: 'start', title: palette.start, options: start.map((entry) => optionOf({ entry })) },
  ].filter(({ options }) => options.length > 0);
}

const folders = { cause: '/causes', error: '/errors' } as const;

/** What the matcher says of a whole message; last, the way to the box, which says more. */
export function messageGroups(
  { answer, articles }: Report,
  entries: SearchEntry[],
  words: SearchWords,
): PaletteGroup[] {
  const { palette, confidence } = words;
  const known = (id: string) => articles[id] ?? { title: id, summary: '' };
  const shown = answer.matches.map(
    ({ kind, id, confidence: how }: Match): PaletteOption => ({
      id: `shows-${id}`,
      href: `${folders[kind]}/${id}`,
      title: known(id).title,
      note: `${confidence[how]} · ${known(id).summary}`,
    }),
  );
  const elsewhere = answer.elsewhere.map(
    ({ id }): PaletteOption => ({
      id: `shows-${id}`,
      href: `/elsewhere/${id}`,
      title: known(id).title,
      note: known(id).summary,
    }),
  );
  const named = new Set(answer.matches.flatMap(({ codes }) => codes.map((code) => `/codes/${code}`)));
  const codes = entries.filter(({ address }) => named.has(address)).map((entry) => optionOf({ entry }));
  return [
    { id: 'shown', title: palette.shown, options: shown },
    { id: 'elsewhere', title: palette.kind.elsewhere, options: elsewhere },
    { id: 'code', title: palette.kind.code, options: codes },
  ].filter(({ options }) => options.length > 0);
}

/** The way to the box, with the text. */
export const boxGroup = ({ palette }: SearchWords): PaletteGroup => ({
  id: 'box',
  title: palette.more,
  options: [{ id: 'to-box', href: '/', title: palette.inBox, note: palette.inBoxHelp, handsOver: true }],
});
