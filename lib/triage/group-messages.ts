import type { Confidence } from '../match/answer';
import type { Catalogue } from '../match/catalogue';
import { clusterMessages } from './cluster-messages';
import type { Message } from './gather-messages';
import type { Verdict, VerdictKind } from './judge-message';
import { type QuotePiece, quoteMessage } from './quote-message';

/** Rows with one cause on one side, with one form, or unmatched and alike. */
export interface Group {
  /** `cause mfa-required source`; names the group where rows of it are asked for. */
  key: string;
  kind: VerdictKind;
  id: string;
  side: Verdict['side'];
  title: string;
  rows: number;
  /** How many different messages they have. */
  messages: number;
  /** How many rows have each confidence. */
  confidence: Record<Confidence, number>;
  /** The place of its most frequent message. */
  message: number;
  /** That message in a line. */
  quote: QuotePiece[];
  /** Other causes that some of its messages speak for as much, the most frequent first. */
  also: { id: string; title: string }[];
  /** How many causes the form leaves open. */
  open: number;
}

const longestQuote = 220;

/** The names of the groups of messages, in the order of the messages; those that nothing matches by likeness. */
export function keysOf(messages: readonly Message[], verdicts: readonly Verdict[]): string[] {
  const keys = verdicts.map(({ kind, id, side }) => (kind === 'quiet' ? kind : `${kind} ${id} ${side ?? ''}`));
  const unmatched = verdicts
    .flatMap(({ kind }, place) => (kind === 'none' ? [{ place, ...messages[place] }] : []))
    .sort((a, b) => (b.rows ?? 0) - (a.rows ?? 0));
  const leaders = clusterMessages(unmatched.map(({ masked = '' }) => masked));
  leaders.forEach((leader, index) => {
    const place = unmatched[index]?.place;
    if (place !== undefined) keys[place] = `none ${unmatched[leader]?.place}`;
  });
  return keys;
}

/** Groups of messages by their keys, the one with most rows first. Rows without an error are no group. */
export function groupMessages(
  messages: readonly Message[],
  verdicts: readonly Verdict[],
  keys: readonly string[],
  { causes, forms, elsewhere }: Catalogue,
): Group[] {
  const titles = new Map([...causes, ...forms, ...elsewhere].map(({ id, title }) => [id, title]));
  const leftOpen = new Map(forms.map(({ id, leavesOpen }) => [id, leavesOpen.length]));
  const members = new Map<string, number[]>();
  keys.forEach((key, place) => {
    const known = members.get(key);
    if (known) known.push(place);
    else members.set(key, [place]);
  });
  const groups = [...members].flatMap(([key, places]): Group[] => {
    const [first] = places.sort((a, b) => (messages[b]?.rows ?? 0) - (messages[a]?.rows ?? 0));
    const message = first === undefined ? undefined : messages[first];
    const verdict = first === undefined ? undefined : verdicts[first];
    if (!message || !verdict || verdict.kind === 'quiet') return [];
    const { kind, id, side, evidence } = verdict;
    const confidence = { certain: 0, likely: 0, possible: 0 };
    const also = new Map<string, number>();
    let rows = 0;
    for (const place of places) {
      const count = messages[place]?.rows ?? 0;
      const given = verdicts[place];
      rows += count;
      if (given?.confidence) confidence[given.confidence] += count;
      for (const rival of given?.also ?? []) also.set(rival, (also.get(rival) ?? 0) + count);
    }
    return [
      {
        key,
        kind,
        id,
        side,
        title: titles.get(id) ?? '',
        rows,
        messages: places.length,
        confidence,
        message: first ?? 0,
        quote: quoteMessage(message.text, evidence, longestQuote),
        also: [...also]
          .sort((a, b) => b[1] - a[1])
          .map(([rival]) => ({ id: rival, title: titles.get(rival) ?? rival })),
        open: kind === 'error' ? (leftOpen.get(id) ?? 0) : 0,
      },
    ];
  });
  return groups.sort((a, b) => b.rows - a.rows || (a.key < b.key ? -1 : 1));
}
