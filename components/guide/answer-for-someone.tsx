'use client';

import { useCallback, useState } from 'react';
import { Section } from '@/components/article/section';
import { today } from '@/components/site/local-time';
import { answeredChecks } from '@/lib/guide/answered-checks';
import { changeAnswer, stepOn } from '@/lib/guide/change-trail';
import type { PreparedGuide } from '@/lib/guide/prepare-guide';
import { cannot, unsure } from '@/lib/guide/visit';
import { languageOf, pathIn } from '@/lib/links/path-in';
import { formatVisit, parseVisit } from '@/lib/links/visit-address';
import type { Words } from '@/lib/words/en';
import { fill } from '@/lib/words/fill';
import { QuietButton } from './buttons';
import { CopyField } from './copy-field';
import { loadGuide } from './load-guide';
import { StepForm } from './step-form';
import { useVisitFragment } from './use-fragment';
import { useLoaded } from './use-loaded';

interface Props {
  check: string;
  /** The version of the guide's files. */
  version: string;
  words: Pick<Words, 'checks' | 'command' | 'guide'>;
}

/** Every visit holds its day; mail programs may have written the sign after it in per cent. */
const isVisit = (fragment: string) => /day(=|%)/i.test(fragment);

function Form({
  check: id,
  fragment,
  guide,
  words,
}: Omit<Props, 'version'> & { fragment: string; guide: PreparedGuide }) {
  const { visit, dropped } = parseVisit(fragment, guide.model, today());
  const [link, setLink] = useState<string>();
  const check = guide.checkById.get(id)?.check;
  if (!check) return null;
  const given = answeredChecks(guide, visit).get(id);
  const make = (answer: string) => {
    const answeredVisit = given
      ? changeAnswer(guide, visit, id, answer).visit
      : stepOn(visit, { did: 'answered', check: id, answer });
    const { origin, pathname } = window.location;
    const page = pathIn(languageOf(pathname), '/guide');
    setLink(`${origin}${page}#${formatVisit({ visit: answeredVisit, ticks: [] })}`);
  };
  const { checks, guide: texts, command } = words;
  return (
    <>
      {dropped.length > 0 && <p className="mb-4 max-w-column">{fill(texts.dropped, { keys: dropped.join(', ') })}</p>}
      <StepForm
        legend={<span className="font-bold">{check.question}</span>}
        options={check.answers.map(({ id, label, help }) => ({ id, label, help }))}
        aside={[
          { id: unsure, label: texts.notSure, help: checks.notSureHelp },
          { id: cannot, label: texts.cannot, help: checks.cannotHelp },
        ]}
        first={given?.answer}
        submit={make}
        // A link that is already there would hold the answer before.
        chose={() => setLink(undefined)}
        back={undefined}
        words={{ goOn: checks.make, back: texts.back, choose: texts.choose }}
      />
      <p role="status" className="mt-6 max-w-column font-bold empty:hidden">
        {link && checks.made}
      </p>
      {link && (
        <CopyField
          label={checks.link}
          text={link}
          words={{ copy: texts.copyLink, copied: texts.linkCopied, copyFailed: command.copyFailed }}
        />
      )}
    </>
  );
}

function Loading({ version, words, ...props }: Props & { fragment: string }) {
  const load = useCallback(() => loadGuide(version), [version]);
  const loaded = useLoaded(load);
  if (loaded.state === 'loading') return <p className="text-muted">{words.checks.loading}</p>;
  if (loaded.state === 'ready') return <Form guide={loaded.value} words={words} {...props} />;
  return (
    <div role="alert" className="flex max-w-column flex-col items-start gap-3">
      <p>{words.checks.failed}</p>
      <QuietButton onClick={loaded.retry}>{words.guide.retry}</QuietButton>
    </div>
  );
}

/**
 * On the page of a check that somebody was asked to do: choose what was found, get a link to send back. Nothing where
 * the address carries no visit.
 */
export function AnswerForSomeone(props: Props) {
  const fragment = useVisitFragment();
  if (fragment === undefined || !isVisit(fragment)) return null;
  const { checks } = props.words;
  return (
    <Section id="your-answer" title={checks.found}>
      <p className="mb-6 max-w-column">
        {checks.foundHelp} {checks.linkHolds}
      </p>
      <Loading key={fragment} fragment={fragment} {...props} />
    </Section>
  );
}
