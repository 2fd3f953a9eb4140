import type { FactName } from '../content/closed-sets';
import type { Answer, Confidence, Corrections, Evidence, Facts, Match, MatchOptions, NearMiss } from './answer';
import { findCodes, findUnknownCodes } from './find-codes';
import { findFacts } from './find-facts';
import { findHits, type Hit, isRuledOut, type ReadFact } from './find-hits';
import type { Likeness } from './find-likenesses';
import { findSecrets } from './find-secrets';
import { findPhrasePlaces, type PhrasePlaces, placesOf } from './find-terms';
import { isForeignText } from './foreign-text';
import type { FuzzyPhrase } from './fuzzy-index';
import { type Context, judgeContext } from './judge-context';
import { type PreparedCatalogue, soleTerm } from './prepare-words';
import type { MappedText, Span } from './read/mapped-text';
import { readPaste } from './read/read-paste';
import { type ScoredCause, scoreCauses } from './score-causes';
import { type ScoredForm, scoreForms } from './score-forms';
import { type Squeezed, squeeze } from './squeeze';

/** From this score on a cause is likely: one phrase of its own, or the first cause of a code. */
const likelyFrom = 4.4;
/** Below this score a cause isn't worth a line: one paraphrase that shares half its words. */
const possibleFrom = 1.1;
/** A cause whose evidence is only a hint comes before a bare 401 from this score on: two hints, or one to the letter. */
const beforeBareForm = 1.9;
/** So many causes and forms are answered at the most. */
const mostMatches = 12;
/** So many pieces of evidence are shown of one match. */
const mostEvidence = 6;

const formConfidence: Record<ScoredForm['strength'], Confidence> = {
  settles: 'certain',
  points: 'likely',
  hints: 'possible',
};

/** A hit without the places that lie inside; nothing where all do. */
function outside(hit: Hit, inside: (span: Span) => boolean): Hit[] {
  const kept = hit.each.flatMap((spans, place) => (spans.every(inside) ? [] : [{ spans, at: hit.places[place] ?? 0 }]));
  const [first] = kept;
  if (!first) return [];
  const count = hit.count - (hit.each.length - kept.length);
  return [
    { ...hit, spans: first.spans, each: kept.map(({ spans }) => spans), places: kept.map(({ at }) => at), count },
  ];
}

/** A form's own words are no evidence for the causes it leaves open: drop what several causes share, or merely hints. */
function withoutFormWords(hits: Hit[], forms: ScoredForm[], { sharedBy }: PreparedCatalogue): Hit[] {
  const spans = forms.flatMap((form) => form.all);
  const inside = (span: Span) => spans.some((form) => form.start <= span.start && span.end <= form.end);
  return hits.flatMap((hit) => {
    if (hit.owner.kind !== 'cause' || hit.signature.strength === 'settles') return [hit];
    const term = soleTerm(hit.signature);
    const shared = term && term.kind !== 'fact' ? (sharedBy.get(term.key) ?? 1) : 1;
    if (shared === 1 && hit.signature.strength !== 'hints') return [hit];
    return outside(hit, inside);
  });
}

/** A sentence that is alike only because it stands in a form's message says nothing of a cause either. */
const withoutFormLikenesses = (likenesses: Likeness[], forms: ScoredForm[]): Likeness[] => {
  const spans = forms.filter((form) => form.strength !== 'hints').flatMap((form) => form.spans);
  const touches = (span: Span) => spans.some((form) => form.start < span.end && span.start < form.end);
  return likenesses.filter(({ kind, span }) => kind !== 'cause' || !touches(span));
};

function confidenceOf(scored: ScoredCause, all: ScoredCause[]): Confidence {
  if (scored.score < likelyFrom) return 'possible';
  const [place] = scored.places;
  const rival = all.some((other) => other !== scored && other.settles && other.places[0] === place);
  return scored.settles && !rival ? 'certain' : 'likely';
}

/** Turns spans of the read text into evidence of the paste: in order, none twice, none empty. */
function evidenceOf(spans: Span[], read: MappedText, paste: string): Evidence[] {
  const cut = spans
    .map((span) => read.toPaste(span))
    .filter((span) => span.end > span.start)
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((span, index, sorted) => span.start >= (sorted[index - 1]?.end ?? 0));
  return cut.slice(0, mostEvidence).map((span) => ({ text: paste.slice(span.start, span.end), ...span }));
}

function factsOf(facts: ReadFact[], codes: { id: string; spans: Span[] }[], read: MappedText, paste: string): Facts {
  const result: Facts = {};
  const add = (name: FactName, value: string, span: Span | undefined) => {
    const [evidence] = span ? evidenceOf([span], read, paste) : [];
    result[name] = [...(result[name] ?? []), evidence ? { value, ...evidence } : { value }];
  };
  for (const { name, value, span } of facts) add(name, value, span);
  for (const { id, spans } of codes) add('code', id, spans[0]);
  return result;
}

const nearMisses = (likenesses: Likeness[], prepared: PreparedCatalogue, read: MappedText, paste: string): NearMiss[] =>
  likenesses.slice(0, 3).flatMap(({ kind, id, signature, span }) => {
    if (kind === 'code') return [];
    const owners = kind === 'cause' ? prepared.catalogue.causes : prepared.catalogue.forms;
    const phrase = owners.find((owner) => owner.id === id)?.signatures[signature]?.all[0];
    return [{ kind, id, found: evidenceOf([span], read, paste), missed: typeof phrase === 'string' ? [phrase] : [] }];
  });

const extentOf = ({ at, length }: Squeezed): Span => ({ start: at[0] ?? 0, end: (at[length - 1] ?? -1) + 1 });

/** Whether a phrase stands in the text to the letter, as a hit or as a code's text. */
function standsIn({ codes }: PreparedCatalogue, hits: Hit[], places: PhrasePlaces) {
  const key = ({ kind, id, signature }: Pick<FuzzyPhrase, 'kind' | 'id' | 'signature'>) => `${kind} ${id} ${signature}`;
  const found = new Set(
    hits.flatMap(({ owner, signature }) => {
      const { kind, id } = owner;
      return kind === 'elsewhere' ? [] : [key({ kind, id, signature: owner.signatures.indexOf(signature) })];
    }),
  );
  const isSpelled = (id: string) => {
    const term = codes.get(id)?.term;
    return term !== undefined && term.kind !== 'fact' && placesOf(term, places) !== undefined;
  };
  return (phrase: FuzzyPhrase) => (phrase.kind === 'code' ? isSpelled(phrase.id) : found.has(key(phrase)));
}

/** What a person says of the setting takes the place of what the text seems to say. */
function correctFacts(facts: ReadFact[], corrections: Corrections = {}): ReadFact[] {
  const given = Object.entries(corrections) as [FactName, string][];
  const kept = facts.filter(({ name }) => !(name in corrections));
  return [...kept, ...given.map(([name, value]): ReadFact => ({ name, value, span: undefined }))];
}

/** The day of the error: the first time in the text, else today. */
const dayOf = (facts: ReadFact[], today: string) =>
  facts.find((fact) => fact.name === 'time')?.value.slice(0, 10) ?? today;

/** A bare 401 says nothing where a form that says more stands beside it. */
function keptForms(forms: ScoredForm[], context: Context): ScoredForm[] {
  const kept = forms.filter(
    (form) => form.strength === 'settles' || (form.strength === 'points' ? !context.foreign : context.ours),
  );
  return kept.some((form) => form.strength !== 'hints') ? kept.filter((form) => form.strength !== 'hints') : kept;
}

/** A cause known only by a hint or a likeness counts while the text isn't another product's. */
const keptCauses = (scored: ScoredCause[], context: Context) =>
  scored.filter(({ score, best }) => score >= possibleFrom && (best >= likelyFrom || !context.foreign));

/** A paste made readable once, for both parts of the catalogue. */
interface ReadText {
  paste: string;
  read: MappedText;
  squeezed: Squeezed;
  facts: ReadFact[];
}

function readText(paste: string, { corrections }: MatchOptions): ReadText {
  const read = readPaste(paste);
  return { paste, read, squeezed: squeeze(read.text), facts: correctFacts(findFacts(read.text), corrections) };
}

/**
 * Says what a paste shows: causes with evidence of their own, error forms, facts. Pure: the same in browser and Node.
 *
 * `today` (`2026-11-24`) decides what holds now where the paste has no time. Offsets count UTF-16 units of `paste`.
 */
export function matchPaste(prepared: PreparedCatalogue, paste: string, options: MatchOptions): Answer {
  const text = readText(paste, options);
  const sure = prepared.first && sureAnswerTo(prepared.first, text, options);
  return sure ?? answerTo(prepared, text, options);
}

/** What the first part of the catalogue says of a paste where it is sure, else undefined: then the whole is asked. */
export function matchAtOnce(first: PreparedCatalogue, paste: string, options: MatchOptions): Answer | undefined {
  return sureAnswerTo(first, readText(paste, options), options);
}

/**
 * Sure is an English text in which one cause stands out: it is certain, or it alone is likely. A form leaves causes
 * open, and hints may tell between them, so a form is not enough.
 */
function sureAnswerTo(first: PreparedCatalogue, text: ReadText, options: MatchOptions): Answer | undefined {
  const answer = answerTo(first, text, options);
  const [best, next] = answer.matches;
  const standsOut = best?.confidence === 'certain' || (best?.confidence === 'likely' && next?.confidence !== 'likely');
  return standsOut && best.kind === 'cause' && !isForeignText(text.read.text) ? answer : undefined;
}

function answerTo(
  prepared: PreparedCatalogue,
  { paste, read, squeezed, facts }: ReadText,
  { today }: MatchOptions,
): Answer {
  const places = findPhrasePlaces(prepared, read.text, squeezed);
  const text = { places, facts, extent: extentOf(squeezed) };
  const day = dayOf(facts, today);
  const hits = findHits(prepared, text, day);
  const alike = prepared.unsure?.findLikenesses(read.text, squeezed, standsIn(prepared, hits, places)) ?? [];
  const likenesses = alike.filter(({ kind, id, signature, span }) => {
    if (kind === 'code') return true;
    const found = prepared.owners.find((owner) => owner.kind === kind && owner.id === id)?.signatures[signature];
    return found !== undefined && !isRuledOut(found, span, text, day);
  });
  const context = judgeContext(prepared, places, { hits, facts, text: read.text });
  const codes = findCodes(prepared, places, read.text, likenesses).filter(({ shared }) => !shared || context.ours);

  const forms = keptForms(scoreForms(prepared, hits, likenesses), context);
  const causeHits = withoutFormWords(hits, forms, prepared);
  const causeLikenesses = withoutFormLikenesses(likenesses, forms);
  const scored = keptCauses(
    scoreCauses(prepared, { hits: causeHits, codes, likenesses: causeLikenesses, facts }),
    context,
  ).sort((a, b) => b.score - a.score || b.count - a.count || (a.cause.id < b.cause.id ? -1 : 1));

  const causeMatches = scored.map((one): [Match, number] => [
    {
      kind: 'cause',
      id: one.cause.id,
      confidence: confidenceOf(one, scored),
      evidence: evidenceOf(one.spans, read, paste),
      count: one.count,
      places: one.places.slice(0, 50).map((start) => read.toPaste({ start, end: start + 1 }).start),
      codes: one.codes,
      ...(one.cause.validFrom ? { validFrom: one.cause.validFrom } : {}),
      ...(one.cause.validUntil ? { validUntil: one.cause.validUntil } : {}),
    },
    one.score,
  ]);
  const formMatches = forms.map(
    (form): Match => ({
      kind: 'error',
      id: form.id,
      confidence: formConfidence[form.strength],
      evidence: evidenceOf(form.spans, read, paste),
      count: form.count,
      places: form.places.slice(0, 50).map((start) => read.toPaste({ start, end: start + 1 }).start),
      codes: [],
    }),
  );
  const matches = orderMatches(causeMatches, formMatches).filter((match) => match.evidence.length > 0);
  const elsewhere = hits.filter((hit) => hit.owner.kind === 'elsewhere');
  return {
    matches: matches.slice(0, mostMatches),
    facts: factsOf(
      facts,
      codes.map(({ id, places }) => ({ id, spans: places.spans })),
      read,
      paste,
    ),
    unknownCodes: evidenceOf(findUnknownCodes(prepared, read.text), read, paste),
    elsewhere: elsewhere
      .filter((hit, index) => elsewhere.findIndex((other) => other.owner.id === hit.owner.id) === index)
      .map((hit) => ({ id: hit.owner.id, evidence: evidenceOf(hit.spans, read, paste) })),
    near: matches.length === 0 ? nearMisses(likenesses, prepared, read, paste) : [],
    secrets: findSecrets(read, paste),
  };
}

/** Causes that are at least likely, then forms, then merely possible causes; a bare form gives way to a clear hint. */
function orderMatches(causes: [Match, number][], forms: Match[]): Match[] {
  const all = causes.map(([match]) => match);
  if (all.some((match) => match.confidence !== 'possible')) return [...all, ...forms];
  const bare = forms.every((form) => form.confidence === 'possible');
  const early = bare ? causes.filter(([, score]) => score >= beforeBareForm).map(([match]) => match) : [];
  return [...early, ...forms, ...all.filter((match) => !early.includes(match))];
}
