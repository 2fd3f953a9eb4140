'use client';

import { useRouter } from 'next/navigation';
import { useCallback, useMemo } from 'react';
import { today } from '@/components/site/local-time';
import { findFindings } from '@/lib/guide/find-findings';
import { nextStep } from '@/lib/guide/next-step';
import type { PreparedGuide } from '@/lib/guide/prepare-guide';
import type { Visit } from '@/lib/guide/visit';
import { pathIn } from '@/lib/links/path-in';
import { formatVisit } from '@/lib/links/visit-address';
import type { Match } from '@/lib/match/answer';
import type { Report } from '@/lib/match/report';
import type { Words } from '@/lib/words/en';
import { langOf } from '@/lib/words/lang-of';
import { loadGuide } from './load-guide';
import { asideOptions, CheckMeta } from './question-view';
import { StepForm } from './step-form';
import { useLoaded } from './use-loaded';

interface Props {
  /** The version of the guide's files. */
  version: string;
  /** The form that leaves several causes open. */
  match: Match;
  report: Report;
  words: Words;
}

function Question({ guide, match, report, words }: { guide: PreparedGuide } & Omit<Props, 'version'>) {
  const router = useRouter();
  const visit = useMemo(
    (): Visit => ({
      day: today(),
      findings: findFindings(guide.model, report.answer, match),
      trail: [],
      earlier: [],
    }),
    [guide, report, match],
  );
  const { step } = useMemo(() => nextStep(guide, visit), [guide, visit]);
  const check = step.kind === 'ask' ? guide.checkById.get(step.check)?.check : undefined;
  if (!check) return null;
  const lang = langOf(words, check);
  const answer = (id: string) => {
    const trail: Visit['trail'] = [{ did: 'answered', check: check.id, answer: id }];
    router.push(pathIn(words.language, `/guide#${formatVisit({ visit: { ...visit, trail }, ticks: [] })}`));
  };
  return (
    <div className="mt-2 rounded-control border border-line bg-raised p-4 md:p-6">
      <StepForm
        legend={
          <>
            <h4 lang={lang} className="text-l font-bold">
              {check.question}
            </h4>
            <CheckMeta check={check} words={words} />
          </>
        }
        options={check.answers.map(({ id, label, help }) => ({ id, label, help, lang }))}
        aside={asideOptions(words)}
        first={undefined}
        submit={answer}
        back={undefined}
        words={words.guide}
      />
    </div>
  );
}

/**
 * The question that tells most of the open causes apart, right under the message that leaves them open. Nothing stands
 * there until it is loaded, or where it can't be: the link to the guide stands beside it.
 */
export function FirstQuestion({ version, ...props }: Props) {
  const load = useCallback(() => loadGuide(version), [version]);
  const loaded = useLoaded(load);
  return loaded.state === 'ready' ? <Question guide={loaded.value} {...props} /> : <div className="min-h-96" />;
}
