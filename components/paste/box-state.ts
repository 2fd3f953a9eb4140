import type { FactName } from '@/lib/content/closed-sets';
import type { Corrections } from '@/lib/match/answer';
import type { MatchOrder } from '@/lib/match/order-by-count';
import type { Report } from '@/lib/match/report';
import type { PictureProblem } from '@/lib/picture/picture-problem';
import { mostInField } from './limits';
import type { FileProblem } from './match-messages';
import type { Paste } from './tab-memory';

/** What the paste box shows. One fold of what happened to it. */
export interface BoxState {
  paste: Paste | undefined;
  /** What the visitor says of the setting, against what the text seems to say. */
  corrections: Corrections;
  /** How the visitor wants several matches in order. */
  order: MatchOrder;
  /** Whether the text is folded to the lines that hold evidence once there is an answer. */
  folds: boolean;
  report: Report | undefined;
  /** The list of known errors could not be loaded. */
  failed: boolean;
  /** A file that could not be used. */
  problem: FileProblem | PictureProblem | undefined;
  /** What the words of an unclear picture seem to be, for whoever wants them all the same. */
  guessed: string | undefined;
  /** Counts the tries, so that the same text can be asked about again. */
  tries: number;
}

export type BoxEvent =
  | { happened: 'took'; paste: Paste; report?: Report; corrections?: Corrections }
  /** A link says something of the setting, and brings no text. */
  | { happened: 'told'; corrections: Corrections }
  | { happened: 'typed'; text: string }
  | { happened: 'answered'; paste: Paste; corrections: Corrections; answer: Report | 'failed' }
  | { happened: 'refused'; problem: FileProblem | PictureProblem; guessed?: string }
  /** Pictures came, and will be read. */
  | { happened: 'gavePictures' }
  /** The text of a picture is there. */
  | { happened: 'read'; text: string }
  /** The visitor wants what an unclear picture seems to say. */
  | { happened: 'tookGuess'; text: string }
  | { happened: 'corrected'; fact: FactName; value: string }
  | { happened: 'ordered'; order: MatchOrder }
  | { happened: 'unfolded' }
  | { happened: 'retried' }
  | { happened: 'cleared' };

export const emptyBox: BoxState = {
  paste: undefined,
  corrections: {},
  order: 'best',
  folds: false,
  report: undefined,
  failed: false,
  problem: undefined,
  guessed: undefined,
  tries: 0,
};

const unrefused = { problem: undefined, guessed: undefined };

const typedOver = (paste: Paste | undefined, text: string): Paste =>
  paste?.readFrom === undefined ? { text } : { text, readFrom: Math.min(paste.readFrom, text.length) };

function withRead(paste: Paste | undefined, text: string): Paste {
  const before = paste?.text.trimEnd();
  const start = before ? `${before}\n\n` : '';
  return { text: start + text, readFrom: start.length };
}

/** Text that comes whole (pasted, dropped, an example) folds; text that is typed stays open under the cursor. */
export function nextBox(state: BoxState, event: BoxEvent): BoxState {
  switch (event.happened) {
    case 'took':
      return {
        ...emptyBox,
        paste: event.paste,
        // What was told before there was a text is said of the first one.
        corrections: event.corrections ?? (state.paste ? {} : state.corrections),
        folds: true,
        report: event.report,
      };
    case 'told':
      return { ...state, corrections: event.corrections };
    case 'typed':
      return event.text === ''
        ? emptyBox
        : { ...state, ...unrefused, paste: typedOver(state.paste, event.text), folds: false };
    case 'answered':
      // An answer to a text that was changed meanwhile is not shown.
      if (event.paste !== state.paste || event.corrections !== state.corrections) return state;
      if (event.answer === 'failed') return { ...state, failed: true, report: undefined };
      return { ...state, failed: false, report: event.answer };
    case 'refused':
      return { ...state, problem: event.problem, guessed: event.guessed };
    case 'gavePictures':
      return { ...state, ...unrefused };
    case 'read':
      // Below what stands there, and open: whoever sees the picture can put it right.
      return { ...state, paste: withRead(state.paste, event.text), folds: false };
    case 'tookGuess':
      return { ...state, ...unrefused, paste: withRead(state.paste, event.text), folds: false };
    case 'corrected':
      return { ...state, corrections: correct(state.corrections, event.fact, event.value) };
    case 'ordered':
      return { ...state, order: event.order };
    case 'unfolded':
      return { ...state, folds: false };
    case 'retried':
      return { ...state, failed: false, tries: state.tries + 1 };
    case 'cleared':
      return emptyBox;
  }
}

/** An empty value takes the correction back: the text decides again. */
function correct(corrections: Corrections, fact: FactName, value: string): Corrections {
  const { [fact]: _, ...others } = corrections;
  return value === '' ? others : { ...others, [fact]: value };
}

export const isBlank = ({ paste }: BoxState) => paste !== undefined && paste.text.trim() === '';

/** Whether the text is shown as an excerpt instead of in the field. */
export const isExcerpt = ({ paste, folds, report }: BoxState): boolean => {
  if (!paste) return false;
  if (paste.text.length > mostInField) return true;
  return folds && report !== undefined && hasEvidence(report);
};

const hasEvidence = ({ answer }: Report) => answer.matches.length > 0 || answer.elsewhere.length > 0;
