import { useEffect, useId, useState } from 'react';
import { ConfidenceMark } from '@/components/paste/confidence-mark';
import { askForReport, warmUp } from '@/components/paste/match-client';
import { smallButton } from '@/components/site/small-button';
import type { Confidence } from '@/lib/match/answer';
import type { Report } from '@/lib/match/report';
import type { BuilderWords } from './builder-words';
import { ChoiceRow } from './choice-row';

/** The best and what else is worth a look: further matches are hardly ever meant. */
const mostShown = 4;
const nothingAsked = {};

interface Props {
  catalogue: string;
  chosenId: string | undefined;
  choose: (id: string, confidence: Confidence) => void;
  words: BuilderWords;
}

/** Finds the article that an error leads to, as the home page does: the best match is chosen. */
export function ErrorField({ catalogue, chosenId, choose, words: { desk, answer } }: Props) {
  const [text, setText] = useState('');
  const [report, setReport] = useState<Report | 'failed'>();
  const [tries, setTries] = useState(0);
  const id = useId();
  const privacyId = useId();
  const isBlank = text.trim() === '';

  // biome-ignore lint/correctness/useExhaustiveDependencies: another try asks about the same text again
  useEffect(() => {
    setReport(undefined);
    if (isBlank) return;
    let isWanted = true;
    void askForReport(text, nothingAsked, catalogue).then((given) => {
      if (!isWanted) return;
      setReport(given);
      const best = given === 'failed' ? undefined : given.answer.matches[0];
      if (best) choose(best.id, best.confidence);
    });
    return () => {
      isWanted = false;
    };
  }, [text, isBlank, catalogue, choose, tries]);

  const matches = report && report !== 'failed' ? report.answer.matches.slice(0, mostShown) : [];
  return (
    <div className="flex min-w-0 flex-col gap-1">
      <label htmlFor={id} className="font-bold">
        {desk.paste}
      </label>
      <textarea
        id={id}
        aria-describedby={privacyId}
        rows={4}
        dir="auto"
        value={text}
        autoCapitalize="off"
        autoComplete="off"
        autoCorrect="off"
        spellCheck={false}
        onFocus={() => warmUp(catalogue)}
        onChange={(event) => setText(event.target.value)}
        className="block w-full resize-y rounded-control border-2 border-edge bg-paper p-3 font-mono text-s"
      />
      <p id={privacyId} className="text-s text-muted">
        {desk.pastePrivacy}
      </p>
      {report && report !== 'failed' && matches.length > 0 && (
        <fieldset className="mt-2">
          <legend className="text-s text-muted">{desk.shown}</legend>
          {matches.map((match) => (
            <ChoiceRow
              key={match.id}
              name={`${id}-match`}
              value={match.id}
              isChosen={match.id === chosenId}
              choose={() => choose(match.id, match.confidence)}
            >
              {report.articles[match.id]?.title} <ConfidenceMark confidence={match.confidence} words={answer} />
            </ChoiceRow>
          ))}
        </fieldset>
      )}
      <p role="status" className="text-s">
        {!isBlank && !report && desk.reading}
        {report && report !== 'failed' && matches.length === 0 && desk.shownNone}
        {report === 'failed' && desk.failed}
      </p>
      {report === 'failed' && (
        <p>
          <button type="button" onClick={() => setTries((count) => count + 1)} className={smallButton}>
            {desk.retry}
          </button>
        </p>
      )}
    </div>
  );
}
