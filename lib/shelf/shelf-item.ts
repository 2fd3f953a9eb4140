/** A text of the box, or a visit of the guide as the part of its address after `#`. */
export type Shelved = { kind: 'paste'; text: string } | { kind: 'visit'; fragment: string };

/** Something on the shelf of this browser. */
export interface ShelfItem {
  id: string;
  /** What a person calls it: the number of a ticket, as a rule. Never empty. */
  name: string;
  what: Shelved;
  /** The cause or message that stood first when it was put there, by id. */
  found?: string | undefined;
  /** When it was put there and when it was last opened or renamed, in milliseconds since 1970. */
  putAt: number;
  touchedAt: number;
}

const isText = (value: unknown): value is string => typeof value === 'string';
const isTime = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);

function readShelved(value: unknown): Shelved | undefined {
  if (typeof value !== 'object' || value === null || !('kind' in value)) return undefined;
  if (value.kind === 'paste' && 'text' in value && isText(value.text)) return { kind: 'paste', text: value.text };
  if (value.kind === 'visit' && 'fragment' in value && isText(value.fragment))
    return { kind: 'visit', fragment: value.fragment };
  return undefined;
}

/** An item as the storage has it, or undefined where something else lies there: another version may have written it. */
export function readShelfItem(value: unknown): ShelfItem | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { id, name, what, found, putAt, touchedAt } = value as Record<string, unknown>;
  const shelved = readShelved(what);
  if (!shelved || !isText(id) || !isText(name) || !isTime(putAt) || !isTime(touchedAt)) return undefined;
  return { id, name, what: shelved, ...(isText(found) ? { found } : {}), putAt, touchedAt };
}

/** Names are one line, and no longer than a line can show. */
export const longestName = 120;

/** A name as it is kept: one line without blanks around it; `otherwise` where nothing is left. */
export const cleanName = (name: string, otherwise: string): string =>
  name
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .slice(0, longestName) || otherwise;
