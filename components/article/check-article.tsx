import { AnswerForSomeone } from '@/components/guide/answer-for-someone';
import { PointsTo } from '@/components/lists/points-to';
import type { Check, Content } from '@/lib/content/content';
import { guideVersion } from '@/lib/content/guide-files';
import type { Words } from '@/lib/words/en';
import { fill, formatDay, formatTime } from '@/lib/words/fill';
import { drawCheckBody } from './draw-body';
import { EditLinks } from './edit-links';
import { GlanceList } from './glance-list';
import { Passage } from './passage';
import { Section } from './section';
import { Sources } from './verified';

interface Props {
  check: Check;
  content: Content;
  words: Words;
}

function Facts({ check, words }: Omit<Props, 'content'>) {
  const { checks, article } = words;
  const rows = [
    { name: checks.who, value: check.roles.map((role) => words.role[role]).join(', ') },
    { name: article.time, value: fill(article.about, { time: formatTime(words, check.minutes) }) },
    { name: checks.needs, value: check.needs.map((need) => words.need[need]).join(', ') || checks.needsNothing },
    { name: article.checkedOn, value: formatDay(words.language, check.verifiedOn) },
  ];
  return <GlanceList label={article.atAGlance} rows={rows} />;
}

function Answers({ check, content, words }: Props) {
  const titles = new Map(content.causes.map((cause) => [cause.id, cause]));
  return (
    <ul className="flex flex-col gap-6">
      {check.answers.map(({ id, label, help, means, pointsTo }) => (
        <li key={id} className="flex max-w-text flex-col gap-1 border-l-4 border-line pl-4">
          <h3 className="font-bold">{label}</h3>
          {help && <p className="text-muted">{help}</p>}
          {means && <p>{means}</p>}
          <PointsTo pointsTo={pointsTo} titles={titles} words={words} />
        </li>
      ))}
    </ul>
  );
}

/** One check for somebody who wasn't there: what it is about, how to find out, what each answer means. */
export const CheckArticle = ({ check, content, words }: Props) => (
  <article lang={check.language}>
    <header className="flex flex-col gap-4">
      <p className="max-w-text text-muted">{words.checks.about}</p>
      <h1 className="max-w-[30ch] text-2xl font-bold md:text-3xl">{check.question}</h1>
      <p className="max-w-text text-l">{check.why}</p>
      <Facts check={check} words={words} />
    </header>
    <Section id="how" title={words.check.how}>
      <Passage>{drawCheckBody(content, words, check.id)}</Passage>
    </Section>
    <AnswerForSomeone
      check={check.id}
      version={guideVersion(content)}
      words={{ checks: words.checks, command: words.command, guide: words.guide }}
    />
    <Section id="answers" title={words.checks.answers}>
      <Answers check={check} content={content} words={words} />
    </Section>
    <Sources article={check} words={words} />
    <EditLinks file={check.file} site={content.site} words={words} />
  </article>
);
