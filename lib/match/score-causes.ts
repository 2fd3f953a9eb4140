import type { CatalogueCause } from './catalogue';
import type { FoundCode } from './find-codes';
import type { Hit, ReadFact } from './find-hits';
import type { Likeness } from './find-likenesses';
import { type PreparedCatalogue, soleTerm } from './prepare-words';
import type { Span } from './read/mapped-text';

/** What a signature is worth alone. `settles` beats any pile of hints: an `X-EWS-Policy-Reason` header ends the search. */
const worth = { settles: 10, points: 5, hints: 2 } as const;
/** What a code is worth to its only cause: AADSTS7000222 says that the secret ran out, whatever else stands there. */
const worthOfOnlyCause = 9;
/** ... and to the first, second, later of several: 50076 is first MFA, then security defaults. */
const worthInOrder = [5.4, 3, 2, 1.5];
/** A code that only wraps another one counts next to nothing beside it: "AADSTS70002: ... AADSTS50126: ...". */
const worthOfWrapper = 0.3;
/** More evidence for the same cause adds this share of its worth: two hints beat one, never a settling phrase. */
const shareOfMore = 0.25;
/** A side or system that the cause doesn't fit takes off this share: an Exchange Server cause for an Exchange Online host. */
const unfitFactor = 0.6;
/** A sentence that is merely alike is worth this share of its signature, less the more it differs. */
const shareOfLikeness = 0.8;
/** Fuse's distance up to which a sentence counts as the signature's, misspelt: "authentcation is not enabeld". */
const sameSentence = 0.4;
/** Share of a phrase's rare words that makes a paraphrase where the sentence itself differs. */
const paraphrase = 0.8;

/** How much is known of a cause after reading one paste. */
export interface ScoredCause {
  cause: CatalogueCause;
  score: number;
  /** The strongest single piece: whether it settles, points or merely hints. */
  best: number;
  settles: boolean;
  spans: Span[];
  places: number[];
  count: number;
  codes: string[];
}

interface Piece {
  worth: number;
  settles: boolean;
  spans: Span[];
  places: number[];
  count: number;
  code: string | undefined;
}

const pieceOfHit = ({ signature, spans, places, count }: Hit, sharedBy: Map<string, number>): Piece => {
  const term = soleTerm(signature);
  const sharing = term && term.kind !== 'fact' ? (sharedBy.get(term.key) ?? 1) : 1;
  const settles = signature.strength === 'settles' && sharing === 1;
  return { worth: worth[signature.strength] / Math.sqrt(sharing), settles, spans, places, count, code: undefined };
};

function pieceOfCode(code: FoundCode, cause: string, others: boolean): Piece {
  const order = code.causes.indexOf(cause);
  const only = code.causes.length === 1;
  const plain = only ? worthOfOnlyCause : (worthInOrder[Math.min(order, worthInOrder.length - 1)] ?? 0);
  const places = code.places.spans.map((span) => span.start);
  return {
    worth: plain * (code.wrapper && others ? worthOfWrapper : 1) * (code.isAlike ? shareOfLikeness : 1),
    settles: only && !code.isAlike && !(code.wrapper && others),
    spans: code.places.spans.slice(0, 1),
    places,
    count: code.places.count,
    code: code.id,
  };
}

/** What a merely alike sentence is worth; nothing where it is neither nearly the same nor a paraphrase. */
function pieceOfLikeness({ cover, distance, span }: Likeness, strength: keyof typeof worth): Piece | undefined {
  const same = distance <= sameSentence;
  if (!same && cover < paraphrase) return undefined;
  const likeness = same ? 1 - distance : cover * 0.7;
  const base = same ? worth[strength] : worth.hints;
  return {
    worth: base * likeness * shareOfLikeness,
    settles: false,
    spans: [span],
    places: [span.start],
    count: 1,
    code: undefined,
  };
}

const cloudSystems = ['exchange-online', 'entra', 'graph', 'onedrive', 'sharepoint'];

/** Whether the text names a side or system, and only ones that the cause doesn't occur at. */
function unfit(cause: CatalogueCause, facts: ReadFact[]): number {
  const named = (name: string) => facts.filter((fact) => fact.name === name).map((fact) => fact.value);
  const sides = named('side');
  const systems = named('system');
  const wrongSide =
    sides.length > 0 && cause.sides.length > 0 && !sides.some((side) => cause.sides.some((own) => own === side));
  const onlyServer = systems.length > 0 && systems.every((system) => system === 'exchange-server');
  const onlyCloud = systems.length > 0 && systems.every((system) => cloudSystems.includes(system));
  const cloudCause = cause.systems.length > 0 && cause.systems.every((system) => cloudSystems.includes(system));
  const serverCause = cause.systems.length > 0 && cause.systems.every((system) => system === 'exchange-server');
  const wrongSystem = (onlyServer && cloudCause) || (onlyCloud && serverCause);
  return (wrongSide ? unfitFactor : 1) * (wrongSystem ? unfitFactor : 1);
}

function scoreOf(cause: CatalogueCause, pieces: Piece[], facts: ReadFact[]): ScoredCause | undefined {
  if (pieces.length === 0) return undefined;
  const sorted = [...pieces].sort((a, b) => b.worth - a.worth);
  const [first, ...more] = sorted;
  if (!first) return undefined;
  const fit = unfit(cause, facts);
  const added = more.slice(0, 4).reduce((sum, piece) => sum + piece.worth * shareOfMore, 0);
  return {
    cause,
    score: (first.worth + added) * (first.settles ? Math.sqrt(fit) : fit),
    best: first.worth,
    settles: sorted.some((piece) => piece.settles),
    spans: sorted.flatMap((piece) => piece.spans),
    places: first.places,
    count: first.count,
    codes: [...new Set(sorted.flatMap((piece) => piece.code ?? []))],
  };
}

/** Weighs everything that the text has for each cause. Causes without evidence of their own are left out. */
export function scoreCauses(
  prepared: PreparedCatalogue,
  found: { hits: Hit[]; codes: FoundCode[]; likenesses: Likeness[]; facts: ReadFact[] },
): ScoredCause[] {
  const pieces = new Map<string, Piece[]>();
  const add = (id: string, piece: Piece | undefined) => {
    if (piece) pieces.set(id, [...(pieces.get(id) ?? []), piece]);
  };
  for (const hit of found.hits) if (hit.owner.kind === 'cause') add(hit.owner.id, pieceOfHit(hit, prepared.sharedBy));
  for (const code of found.codes) {
    const others = found.codes.some((other) => other !== code && !other.wrapper);
    for (const cause of code.causes) add(cause, pieceOfCode(code, cause, others));
  }
  const { causes } = prepared;
  for (const likeness of found.likenesses) {
    if (likeness.kind !== 'cause') continue;
    const signature = causes.get(likeness.id)?.signatures[likeness.signature];
    const exact = found.hits.some(
      (hit) => hit.owner.id === likeness.id && hit.spans.some((span) => overlaps(span, likeness.span)),
    );
    if (signature && !exact) add(likeness.id, pieceOfLikeness(likeness, signature.strength));
  }
  return [...pieces].flatMap(([id, own]) => {
    const cause = causes.get(id);
    return cause ? (scoreOf(cause, own, found.facts) ?? []) : [];
  });
}

const overlaps = (a: Span, b: Span) => a.start < b.end && b.start < a.end;
