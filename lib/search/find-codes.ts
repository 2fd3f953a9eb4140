import type { SearchEntry } from './search-entry';
import { squeezeText } from './search-words';

/** Families whose number people say without what stands before it: `50076`, `80070005`. */
const unsaidStart = /^(?:aadsts|0x)(?=\d)/;

/** Each code under all that people may type for it, folded to letters and digits. */
export function fileCodes(entries: SearchEntry[]): Map<string, SearchEntry> {
  const filed = new Map<string, SearchEntry>();
  const file = (key: string, entry: SearchEntry) => key.length >= 4 && !filed.has(key) && filed.set(key, entry);
  const spelt = entries.flatMap((entry) =>
    (entry.codes ?? []).map((spelling) => ({ entry, key: squeezeText(spelling) })),
  );
  for (const { entry, key } of spelt) file(key, entry);
  // What somebody spells out wins over what somebody leaves out.
  for (const { entry, key } of spelt) file(key.replace(unsaidStart, ''), entry);
  return filed;
}

/** The codes that a query names, in its order: it is one (`AADSTS 50076`), or some of its words are. */
export function findCodes(filed: Map<string, SearchEntry>, query: string): SearchEntry[] {
  const keys = [squeezeText(query), ...query.split(/\s+/).map(squeezeText)];
  return [...new Set(keys.flatMap((key) => filed.get(key) ?? []))];
}
