import type { FactName } from '../content/closed-sets';
import { type PhrasePlaces, type Places, placesOf } from './find-terms';
import type { FiledSignature, Owner, PreparedCatalogue, PreparedSignature, PreparedTerm } from './prepare-words';
import { soleTerm } from './prepare-words';
import type { Span } from './read/mapped-text';

/** The terms of one signature must stand this near to each other: one error, its trace and its headers. */
const nearEnough = 2000;

/** A fact of the read text. */
export interface ReadFact {
  name: FactName;
  value: string;
  /** Undefined where it was inferred. */
  span: Span | undefined;
}

/** A signature that the text fulfils, where, and how often. */
export interface Hit {
  owner: Owner;
  signature: PreparedSignature;
  /** The pieces of its first place. */
  spans: Span[];
  /** The pieces of each place, the first included. */
  each: Span[][];
  /** The start of each place. */
  places: number[];
  count: number;
}

type WordTerm = Exclude<PreparedTerm, { kind: 'fact' }>;
const distance = (a: Span, b: Span) => Math.max(0, a.start - b.end, b.start - a.end);

function nearest(places: Places | undefined, to: Span): Span | undefined {
  let best: Span | undefined;
  for (const span of places?.spans ?? []) if (!best || distance(span, to) < distance(best, to)) best = span;
  return best && distance(best, to) <= nearEnough ? best : undefined;
}

/** A fact beside the place decides; only where none stands near does one from elsewhere in the paste count. */
function holdsFact(term: Extract<PreparedTerm, { kind: 'fact' }>, facts: ReadFact[], at: Span): boolean {
  const named = facts.filter((fact) => fact.name === term.fact);
  const near = named.filter((fact) => fact.span && distance(fact.span, at) <= nearEnough);
  return (near.length > 0 ? near : named).some((fact) => term.is.has(fact.value));
}

/** Whether the signature holds on the day of the error. */
const holdsOn = ({ validFrom, validUntil }: PreparedSignature, day: string) =>
  (!validFrom || day >= validFrom) && (!validUntil || day <= validUntil);

/** Whether the day, or something near a place, says that the signature doesn't hold there. */
export function isRuledOut(signature: PreparedSignature, at: Span, { places, facts }: Text, day: string): boolean {
  const holds = (term: PreparedTerm) =>
    term.kind === 'fact' ? holdsFact(term, facts, at) : nearest(placesOf(term, places), at) !== undefined;
  return !holdsOn(signature, day) || signature.none.some(holds);
}

/** The pieces of a signature around one place of its rarest term, or undefined where it doesn't hold there. */
function holdsAt(
  signature: PreparedSignature,
  at: Span,
  find: (term: WordTerm) => Places | undefined,
  facts: ReadFact[],
): Span[] | undefined {
  const near = (term: PreparedTerm) => (term.kind === 'fact' ? undefined : nearest(find(term), at));
  const holds = (term: PreparedTerm) => (term.kind === 'fact' ? holdsFact(term, facts, at) : near(term) !== undefined);
  if (!signature.all.every(holds)) return undefined;
  if (signature.any.length > 0 && !signature.any.some(holds)) return undefined;
  if (signature.none.some(holds)) return undefined;
  // One alternative is enough: all that happen to stand near would only fill the evidence with common words.
  const alternative = signature.any
    .flatMap((term) => near(term) ?? [])
    .sort((a, b) => distance(a, at) - distance(b, at));
  return [...signature.all.flatMap((term) => near(term) ?? []), ...alternative.slice(0, 1)];
}

/** What is known of a text before signatures are tried on it. */
export interface Text {
  places: PhrasePlaces;
  facts: ReadFact[];
  /** From the first letter or digit of the text to the last. */
  extent: Span;
}

function findHit(owner: Owner, signature: PreparedSignature, { places, facts, extent }: Text): Hit | undefined {
  const find = (term: WordTerm) => placesOf(term, places);
  const isWords = (term: PreparedTerm): term is WordTerm => term.kind !== 'fact';
  const required = signature.all.filter(isWords);
  const choices = required.length > 0 ? required : signature.any.filter(isWords);
  const found = choices.flatMap((term) => find(term) ?? []);
  if (required.length > 0 && found.length < required.length) return undefined;
  const rarest = found.sort((a, b) => a.count - b.count)[0];
  if (!rarest) return undefined;
  const isAll = rarest.spans.some(({ start, end }) => start <= extent.start && end >= extent.end);
  if (signature.alone && !isAll) return undefined;
  const sole = soleTerm(signature) !== undefined && signature.none.length === 0;
  if (sole) {
    return {
      owner,
      signature,
      spans: rarest.spans.slice(0, 1),
      each: rarest.spans.map((span) => [span]),
      places: rarest.spans.map((span) => span.start),
      count: rarest.count,
    };
  }
  const holding = rarest.spans.flatMap((at) => {
    const spans = holdsAt(signature, at, find, facts);
    return spans ? [{ at, spans }] : [];
  });
  const first = holding[0];
  if (!first) return undefined;
  return {
    owner,
    signature,
    spans: first.spans,
    each: holding.map(({ spans }) => spans),
    places: holding.map(({ at }) => at.start),
    count: holding.length,
  };
}

/** Every signature that the text fulfils on the day of the error, in the order of the catalogue. */
export function findHits({ filed }: PreparedCatalogue, text: Text, day: string): Hit[] {
  const candidates = new Map<number, FiledSignature>();
  for (const phrase of text.places.keys()) {
    for (const one of filed.get(phrase) ?? []) candidates.set(one.order, one);
  }
  const inOrder = [...candidates.values()].sort((a, b) => a.order - b.order);
  return inOrder.flatMap(({ owner, signature }) => {
    return holdsOn(signature, day) ? (findHit(owner, signature, text) ?? []) : [];
  });
}
