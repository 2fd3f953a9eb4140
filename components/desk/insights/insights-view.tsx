import { useEffect, useRef, useState } from 'react';
import { QuietButton } from '@/components/guide/buttons';
import { downloadBlob } from '@/components/paste/download-blob';
import { today } from '@/components/site/local-time';
import type { Insights } from '@/lib/insights/insights';
import { fill, fillCount } from '@/lib/words/fill';
import { insightsWords as words } from '@/lib/words/insights-words';
import { askExport } from './ask-insights';
import { EndsTable } from './ends-table';
import { InsightsSection } from './insights-section';
import { MissList } from './miss-list';
import { RatesTable } from './rates-table';
import { sayProblem } from './say-problem';
import { WeeksChart } from './weeks-chart';

/** What articles and checks are called, by id. */
export interface Titles {
  causes: Record<string, string>;
  checks: Record<string, string>;
}

interface Props {
  insights: Insights;
  titles: Titles;
  /** When the session ends, in milliseconds since 1970. */
  until: number;
  /** When the numbers came. */
  at: Date;
  refresh: () => Promise<void>;
  signOut: () => Promise<void>;
  beSignedOut: () => void;
}

const timeOf = (moment: Date) => new Intl.DateTimeFormat('en-GB', { timeStyle: 'short' }).format(moment);

/** The numbers, once somebody is signed in. */
export function InsightsView({ insights, titles, until, at, refresh, signOut, beSignedOut }: Props) {
  const [said, setSaid] = useState('');
  const heading = useRef<HTMLParagraphElement>(null);
  // Whoever signed in by keyboard goes on where the form was. Who came signed in begins at the top of the page.
  useEffect(() => {
    if (document.activeElement === document.body || document.activeElement === null) heading.current?.focus();
  }, []);

  const renew = async () => {
    await refresh();
    setSaid(words.isCurrent);
  };
  const save = async () => {
    const asked = await askExport();
    if ('answer' in asked) {
      const file = fill(words.file, { day: today() });
      downloadBlob(asked.answer, file);
      setSaid(fill(words.saved, { file }));
    } else if (asked.problem.why === 'signed-out') beSignedOut();
    else setSaid(sayProblem(asked.problem));
  };
  const { rates, byWeek, ends, missGroups, misses, outcomes } = insights;
  const isEmpty = outcomes + misses === 0;
  return (
    <>
      <div className="mt-8 flex flex-col gap-3">
        <p ref={heading} tabIndex={-1} className="text-l font-bold focus:outline-none">
          {isEmpty
            ? words.empty.title
            : fill(words.counts, {
                outcomes: fillCount('en', words.outcomes, outcomes),
                misses: fillCount('en', words.misses, misses),
              })}
        </p>
        {isEmpty && <p className="max-w-text">{words.empty.help}</p>}
        <p className="text-s text-muted">
          {fill(words.refreshed, { time: timeOf(at) })} {fill(words.until, { time: timeOf(new Date(until)) })}
        </p>
        <p className="screen-only flex flex-wrap gap-3">
          <QuietButton onClick={() => void renew()}>{words.refresh}</QuietButton>
          {!isEmpty && (
            <QuietButton onClick={() => void save()} aria-describedby="save-help">
              {words.save}
            </QuietButton>
          )}
          <QuietButton onClick={() => void signOut()}>{words.signOut}</QuietButton>
        </p>
        {!isEmpty && (
          <p id="save-help" className="screen-only text-s text-muted">
            {words.saveHelp}
          </p>
        )}
        <p role="status" className="text-s [overflow-wrap:anywhere] empty:hidden">
          {said}
        </p>
      </div>
      {!isEmpty && (
        <>
          <InsightsSection
            id="missed"
            title={words.missed.title}
            about={words.missed.about}
            none={missGroups.length === 0 && words.missed.none}
          >
            <MissList groups={missGroups} isCut={missGroups.reduce((sum, { count }) => sum + count, 0) < misses} />
          </InsightsSection>
          <InsightsSection
            id="rates"
            title={words.rates.title}
            about={words.rates.about}
            none={rates.length === 0 && words.rates.none}
          >
            <RatesTable rates={rates} titles={titles.causes} />
          </InsightsSection>
          <InsightsSection
            id="weeks"
            title={words.weeks.title}
            about={words.weeks.about}
            none={byWeek.weeks.length === 0 && words.weeks.none}
          >
            <WeeksChart byWeek={byWeek} titles={titles.causes} />
          </InsightsSection>
          <InsightsSection
            id="ends"
            title={words.ends.title}
            about={words.ends.about}
            none={ends.length === 0 && words.ends.none}
          >
            <EndsTable ends={ends} titles={titles} />
          </InsightsSection>
        </>
      )}
    </>
  );
}
