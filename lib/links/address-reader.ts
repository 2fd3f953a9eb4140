import type { Product, Side, System } from '../content/closed-sets';
import type { GuideModel } from '../guide/guide-model';
import {
  cannot,
  type LookOutcome,
  lookOutcomes,
  type TrailEntry,
  type TryOutcome,
  tryOutcomes,
  unsure,
} from '../guide/visit';
import type { Confidence } from '../match/answer';
import { wholeFix } from './whole-fix';

const confidences: Record<Confidence, true> = { certain: true, likely: true, possible: true };
/** The closed sets, as keys: a value that is missing or made up here doesn't compile. */
const sides: Record<Side, true> = { source: true, destination: true };
const systems: Record<System, true> = {
  'exchange-online': true,
  'exchange-server': true,
  onedrive: true,
  sharepoint: true,
  entra: true,
  graph: true,
  network: true,
  other: true,
};
const products: Record<Product, true> = { migrationwiz: true, cloudiway: true, other: true };

const oneOf = <T extends string>(list: readonly T[], value: string | undefined): T | undefined =>
  list.find((one) => one === value);
const keyOf = <T extends string>(set: Record<T, true>, value: string | undefined): T | undefined =>
  oneOf(Object.keys(set) as T[], value);

export const findConfidence = (value: string | undefined) => keyOf(confidences, value);
export const findSide = (value: string) => keyOf(sides, value);
export const findSystem = (value: string) => keyOf(systems, value);
export const findProduct = (value: string) => keyOf(products, value);

/** Reads the parts of an address against the model, noting every key that holds what the model doesn't know. */
export class AddressReader {
  readonly dropped = new Set<string>();
  private readonly values = new Map<string, string>();
  /** The key that the address ends with. */
  private lastKey = '';
  /** Set where the address has no whole day at its end. */
  isCut = false;

  constructor(
    fragment: string,
    private readonly model: GuideModel,
  ) {
    for (const part of fragment.replace(/^#/, '').replaceAll('&amp;', '&').split('&')) {
      const [key = '', value = ''] = part.split('=', 2);
      if (key !== '') this.values.set(key, value.trim());
      this.lastKey = key;
    }
  }

  text(key: string): string | undefined {
    const value = this.values.get(key);
    this.values.delete(key);
    return value;
  }

  /** Keys that nobody asked for. */
  dropRest(known: readonly string[]): void {
    for (const key of this.values.keys()) if (!known.includes(key)) this.dropped.add(key);
  }

  /** Whether the value of a key may go on where the address was cut off. */
  isHalf = (key: string): boolean => this.isCut && key === this.lastKey;

  known<T>(key: string, find: (value: string) => T | undefined): T | undefined {
    const value = this.text(key);
    if (value === undefined || value === '') return undefined;
    const found = find(value);
    if (found === undefined) this.dropped.add(key);
    return found;
  }

  list<T>(key: string, find: (parts: string[]) => T | undefined): T[] {
    const value = this.text(key) ?? '';
    const items = value.split('_');
    if (this.isHalf(key) && items.pop()) this.dropped.add(key);
    return items.filter(Boolean).flatMap((item) => {
      const found = find(item.split('.'));
      if (found === undefined) this.dropped.add(key);
      return found === undefined ? [] : [found];
    });
  }

  cause = (id: string | undefined) => this.model.causes.find((cause) => cause.id === id);

  fix(causeId: string | undefined, fixId: string | undefined): { cause: string; fix: string } | undefined {
    const cause = this.cause(causeId);
    const fix = cause?.fixes.find(({ id }) => id === fixId);
    return cause && fix && { cause: cause.id, fix: fix.id };
  }

  answer([checkId, answer]: string[]): [string, string] | undefined {
    const check = this.model.checks.find(({ id }) => id === checkId);
    const isKnown = answer === unsure || answer === cannot || check?.answers.some(({ id }) => id === answer);
    return check && answer && isKnown ? [check.id, answer] : undefined;
  }

  entries(parts: string[]): TrailEntry[] | undefined {
    const [kind, first, second, third] = parts;
    const outcome = kind === 'fix' ? oneOf<TryOutcome>(tryOutcomes, third) : undefined;
    const fix = outcome && this.fix(first, second);
    if (fix && outcome) return wholeFix({ ...fix, outcome });
    const entry = this.entry(parts);
    return entry && [entry];
  }

  private entry(parts: string[]): TrailEntry | undefined {
    const [kind, first, second, third] = parts;
    switch (kind) {
      case 'is': {
        const outcome = oneOf<LookOutcome>(lookOutcomes, second);
        const cause = this.cause(first);
        return cause && outcome && { did: 'looked', cause: cause.id, outcome };
      }
      case 'fix': {
        const fix = this.fix(first, second);
        if (!fix || (third !== undefined && third !== 'made')) return undefined;
        return { did: third === 'made' ? 'made' : 'chose', ...fix };
      }
      case 'try': {
        const outcome = oneOf<TryOutcome>(tryOutcomes, third);
        const fix = this.fix(first, second);
        return fix && outcome && { did: 'tried', ...fix, outcome };
      }
      case 'end':
        return first === 'more' ? { did: 'went-on' } : first === 'handed' ? { did: 'handed-over' } : undefined;
      default: {
        const answer = this.answer(parts);
        return answer && { did: 'answered', check: answer[0], answer: answer[1] };
      }
    }
  }
}
