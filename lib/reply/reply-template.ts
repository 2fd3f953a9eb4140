import type { Language } from '../content/closed-sets';
import { fill } from '../words/fill';
import { type ReplyHabits, replyFormats, replyLengths } from './reply-choices';

/** What stands in every reply of a person or a team. */
export interface ReplyTemplate {
  /** Name of the migration tool, as customers know it; empty where it is left open. */
  tool: string;
  signature: string;
  /** How a reply begins and ends, in each language that was written for; the others have their usual words. */
  letters: Partial<Record<Language, Letter>>;
  /** What is chosen where nothing else is said. */
  habits: Partial<ReplyHabits>;
}

export interface Letter {
  greeting: string;
  closing: string;
}

export const emptyTemplate: ReplyTemplate = { tool: '', signature: '', letters: {}, habits: {} };

/** What a template can leave open, by the name that stands in braces. */
export const placeholders = ['name', 'ticket', 'tool'] as const;
export type Placeholder = (typeof placeholders)[number];

const isKnown = (name: string): name is Placeholder => placeholders.some((one) => one === name);

/**
 * What stands in braces without being a placeholder, and braces that aren't closed, each as it was written: it would
 * reach the customer like that.
 */
export function badPlaceholders(text: string): string[] {
  const bad = [...text.matchAll(/\{([^{}\n]*)\}|\{[^{}\n]*|[^{}\s]*\}/g)].flatMap(([found, name]) =>
    name !== undefined && isKnown(name) ? [] : found.trim(),
  );
  return [...new Set(bad)];
}

/** Which placeholders these texts use, in the order of the list. */
export const usedPlaceholders = (texts: readonly string[]): Placeholder[] =>
  placeholders.filter((name) => texts.some((text) => text.includes(`{${name}}`)));

/**
 * A text of the template with its placeholders filled in. One without a value is left out with the space before it:
 * `Hello {name},` becomes `Hello,`.
 */
export function fillTemplate(text: string, values: Record<Placeholder, string>): string {
  const missing = placeholders.filter((name) => values[name].trim() === '');
  const rest = missing.reduce((left, name) => left.replaceAll(new RegExp(`[ \\t]*\\{${name}\\}`, 'g'), ''), text);
  return fill(rest, values);
}

const maxLength = 2_000;
const isText = (value: unknown): value is string => typeof value === 'string' && value.length <= maxLength;
const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const isLetter = (value: unknown): value is Letter =>
  isObject(value) && isText(value.greeting) && isText(value.closing);

function parseHabits(value: unknown): Partial<ReplyHabits> {
  if (!isObject(value)) return {};
  const length = replyLengths.find((one) => one === value.length);
  const format = replyFormats.find((one) => one === value.format);
  return { ...(length ? { length } : {}), ...(format ? { format } : {}) };
}

/** A template that was kept as JSON; nothing where it is damaged. */
export function parseTemplate(json: string, languages: readonly Language[]): ReplyTemplate | undefined {
  try {
    const kept: unknown = JSON.parse(json);
    if (!isObject(kept) || !isText(kept.tool) || !isText(kept.signature) || !isObject(kept.letters)) return undefined;
    const { tool, signature, letters } = kept;
    const known = languages.flatMap((language) => {
      const letter = letters[language];
      return isLetter(letter) ? [[language, { greeting: letter.greeting, closing: letter.closing }]] : [];
    });
    return { tool, signature, letters: Object.fromEntries(known), habits: parseHabits(kept.habits) };
  } catch {
    return undefined;
  }
}
