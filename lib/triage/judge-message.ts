import type { Side } from '../content/closed-sets';
import type { Answer, Confidence, Evidence } from '../match/answer';
import type { Catalogue } from '../match/catalogue';
import { isQuietEntry } from './parse-log';

/** A cause, a form that leaves causes open, another product's error, nothing known, or no error at all. */
export type VerdictKind = 'cause' | 'error' | 'elsewhere' | 'none' | 'quiet';

/** What a message of a table comes to. */
export interface Verdict {
  kind: VerdictKind;
  /** Of the article; empty where there is none. */
  id: string;
  /** The side it happened on; `both` where the text names both. */
  side: Side | 'both' | undefined;
  confidence: Confidence | undefined;
  evidence: Evidence[];
  /** Other causes that the text speaks for just as much. */
  also: string[];
}

/** More causes than these can't all be meant. */
const mostAlso = 3;

function sideOf({ facts }: Answer, fits: readonly Side[]): Verdict['side'] {
  const said = new Set((facts.side ?? []).map(({ value }) => value as Side));
  const [first] = said.size > 0 ? said : fits.length === 1 ? fits : [];
  return said.size > 1 ? 'both' : first;
}

/** What a message comes to, by what the matcher answered. `isLog` says whether it is an entry of a log. */
export function judgeMessage(text: string, answer: Answer, { causes }: Catalogue, isLog: boolean): Verdict {
  const [best, ...others] = answer.matches;
  const fits = best?.kind === 'cause' ? (causes.find(({ id }) => id === best.id)?.sides ?? []) : [];
  const side = sideOf(answer, fits);
  const nothing = { id: '', side, confidence: undefined, evidence: [], also: [] };
  if (best) {
    const rivals = others.filter(({ kind, confidence }) => kind === 'cause' && confidence === best.confidence);
    const also = best.kind === 'cause' && best.confidence !== 'certain' ? rivals.slice(0, mostAlso) : [];
    const { kind, id, confidence, evidence } = best;
    return { kind, id, side, confidence, evidence, also: also.map((rival) => rival.id) };
  }
  const [elsewhere] = answer.elsewhere;
  if (elsewhere) return { ...nothing, kind: 'elsewhere', id: elsewhere.id, evidence: elsewhere.evidence };
  if (text.trim() === '' || (isLog && isQuietEntry(text))) return { ...nothing, side: undefined, kind: 'quiet' };
  return { ...nothing, kind: 'none' };
}
