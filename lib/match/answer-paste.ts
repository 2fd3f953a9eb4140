import type { Answer, Evidence, Facts, MatchOptions } from './answer';
import { matchAtOnce, matchPaste } from './match-paste';
import type { PreparedCatalogue } from './prepare-words';
import { type TrimmedPaste, trimPaste } from './trim-paste';

/** What a paste of any length shows, and how much of it was read. */
export interface ReadAnswer {
  answer: Answer;
  /** How many UTF-16 units in the middle were not read; 0 where the whole paste was. */
  skipped: number;
}

/** Moves positions from the read text to the whole paste. A piece across the cut is no piece of the paste. */
function moveAll<Piece extends Evidence>(pieces: Piece[], { offsetInWhole }: TrimmedPaste): Piece[] {
  return pieces.flatMap((piece) => {
    const start = offsetInWhole(piece.start);
    const end = offsetInWhole(piece.end - 1) + 1;
    return end - start === piece.text.length ? [{ ...piece, start, end }] : [];
  });
}

function moveFacts(facts: Facts, trimmed: TrimmedPaste): Facts {
  const moved = Object.entries(facts).map(([name, values]) => [
    name,
    values.flatMap((fact) => {
      const { text, start, end } = fact;
      if (text === undefined || start === undefined || end === undefined) return [fact];
      return moveAll([{ ...fact, text, start, end }], trimmed);
    }),
  ]);
  return Object.fromEntries(moved) as Facts;
}

/**
 * `matchPaste` for a paste of any length: up to 1 MB is read whole, of more the first and the last 512 KB.
 * Offsets count UTF-16 units of the whole paste.
 */
export function answerPaste(prepared: PreparedCatalogue, paste: string, options: MatchOptions): ReadAnswer {
  const trimmed = trimPaste(paste);
  return moveAnswer(matchPaste(prepared, trimmed.text, options), trimmed);
}

/** `matchAtOnce` for a paste of any length: undefined where the first part of the catalogue isn't sure. */
export function answerAtOnce(first: PreparedCatalogue, paste: string, options: MatchOptions): ReadAnswer | undefined {
  const trimmed = trimPaste(paste);
  const answer = matchAtOnce(first, trimmed.text, options);
  return answer && moveAnswer(answer, trimmed);
}

function moveAnswer(answer: Answer, trimmed: TrimmedPaste): ReadAnswer {
  if (trimmed.whole) return { answer, skipped: 0 };
  const move = <Piece extends Evidence>(pieces: Piece[]) => moveAll(pieces, trimmed);
  return {
    skipped: trimmed.skipped,
    answer: {
      matches: answer.matches
        .map((match) => ({
          ...match,
          evidence: move(match.evidence),
          places: match.places.map((place) => trimmed.offsetInWhole(place)),
        }))
        .filter((match) => match.evidence.length > 0),
      facts: moveFacts(answer.facts, trimmed),
      unknownCodes: move(answer.unknownCodes),
      elsewhere: answer.elsewhere.map((page) => ({ ...page, evidence: move(page.evidence) })),
      near: answer.near.map((near) => ({ ...near, found: move(near.found) })),
      secrets: move(answer.secrets),
    },
  };
}
