import { usePathname } from 'next/navigation';
import { useMemo } from 'react';
import { isMessage } from '@/lib/search/is-message';
import { rankEntries } from '@/lib/search/rank-entries';
import type { SearchWords } from '@/lib/search/search-entry';
import type { SearchIndex } from '@/lib/search/search-index';
import { fillCount } from '@/lib/words/fill';
import { boxGroup, firstGroups, hitGroups, messageGroups, type PaletteGroup } from './palette-options';
import { pagesBefore } from './recent-pages';
import { useMessage } from './use-message';

/** So many pages are shown: who needs more types another word. */
const mostHits = 20;
/** A text of fewer letters may be a question in somebody's own words: its words are looked for as well. */
const mostTyped = 200;

interface Results {
  groups: PaletteGroup[];
  /** What is said of them, in words. */
  said: string;
}

/** What the palette shows for a text: pages for words or a code, what the matcher says for a message. */
export function useResults(text: string, index: SearchIndex, catalogue: string, words: SearchWords): Results {
  const { palette, language } = words;
  const path = usePathname();
  const reads = isMessage(text);
  const report = useMessage(reads ? text : undefined, catalogue);
  return useMemo(() => {
    const count = (groups: PaletteGroup[]) => groups.reduce((sum, { options }) => sum + options.length, 0);
    const say = (groups: PaletteGroup[]) => fillCount(language, palette.count, count(groups));
    if (text.trim() === '') return { groups: firstGroups(index.entries, pagesBefore(path), words), said: '' };
    const byWords = () => hitGroups(rankEntries(index, text, mostHits), words);
    if (!reads) {
      const groups = byWords();
      return groups.length === 0 ? { groups: [boxGroup(words)], said: palette.none } : { groups, said: say(groups) };
    }
    if (!report) return { groups: [], said: palette.reading };
    const shown = report === 'failed' ? [] : messageGroups(report, index.entries, words);
    const groups = shown.length === 0 && text.length < mostTyped ? byWords() : shown;
    const why = report === 'failed' ? palette.failed : palette.noMatch;
    return { groups: [...groups, boxGroup(words)], said: shown.length === 0 ? why : say(shown) };
  }, [text, reads, report, index, words, language, palette, path]);
}
