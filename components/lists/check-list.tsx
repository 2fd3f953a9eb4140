import { SiteLink } from '@/components/site/site-link';
import type { Check, Content } from '@/lib/content/content';
import { buildGuideModel } from '@/lib/guide/build-guide-model';
import { defaultOrder } from '@/lib/guide/default-order';
import { prepareGuide } from '@/lib/guide/prepare-guide';
import type { Words } from '@/lib/words/en';
import { fill, formatTime } from '@/lib/words/fill';
import { langOf } from '@/lib/words/lang-of';
import { PointsTo, type Titles } from './points-to';

interface Props {
  content: Content;
  words: Words;
}

const Row = ({ check, titles, words }: { check: Check; titles: Titles; words: Words }) => (
  <li className="border-b border-line py-6">
    <SiteLink href={`/checks/${check.id}`} lang={langOf(words, check)} className="font-bold">
      {check.question}
    </SiteLink>
    <p className="text-s text-muted">
      {fill(words.check.takes, { time: formatTime(words, check.minutes) })} ·{' '}
      {fill(words.check.by, { roles: check.roles.map((role) => words.role[role]).join(', ') })}
    </p>
    <ul className="mt-3 flex flex-col gap-3">
      {check.answers.map(({ id, label, pointsTo }) => (
        <li key={id} className="border-l-4 border-line pl-4">
          <p lang={langOf(words, check)}>{label}</p>
          <PointsTo pointsTo={pointsTo} titles={titles} page={`/checks/${check.id}`} words={words} />
        </li>
      ))}
    </ul>
  </li>
);

/** All checks in the order in which the guide asks when nothing is known, each with its answers and their causes. */
export function CheckList({ content, words }: Props) {
  const guide = prepareGuide(buildGuideModel(content, ''));
  const order = defaultOrder(guide, new Date().toISOString().slice(0, 10));
  const titles = new Map(content.causes.map((cause) => [cause.id, cause]));
  const checks = order.flatMap((id) => content.checks.find((check) => check.id === id) ?? []);
  return (
    <ol className="mt-4 flex list-none flex-col">
      {checks.map((check) => (
        <Row key={check.id} check={check} titles={titles} words={words} />
      ))}
    </ol>
  );
}
