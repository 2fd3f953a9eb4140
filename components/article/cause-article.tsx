import type { ReactNode } from 'react';
import { ArticleFeedback } from '@/components/feedback/article-feedback';
import { FeedbackSection } from '@/components/feedback/feedback-section';
import { FromYourPaste } from '@/components/paste/from-your-paste';
import { SiteLink } from '@/components/site/site-link';
import type { FixBody, PutBackBody } from '@/lib/content/cause-body';
import type { Cause, Content } from '@/lib/content/content';
import { replyAbout } from '@/lib/reply/reply-address';
import type { Words } from '@/lib/words/en';
import { fill, formatDay } from '@/lib/words/fill';
import { langOf } from '@/lib/words/lang-of';
import { Actions, mainAction } from './actions';
import { ArticleHead } from './article-head';
import { AtAGlance } from './at-a-glance';
import { bodyDrawer } from './draw-body';
import { EditLinks } from './edit-links';
import { FixMeta } from './fix-meta';
import { OnThisPage } from './on-this-page';
import { Passage } from './passage';
import { Retired } from './retired';
import { Section } from './section';
import { StartGuide } from './start-guide';
import { Step, Steps } from './steps';
import { Sources } from './verified';

type Draw = ReturnType<typeof bodyDrawer>;

const StepList = ({ steps, draw }: { steps: FixBody['steps']; draw: Draw }) => (
  <Steps>
    {steps.map((step) => (
      <Step key={step.id}>{draw(step.nodes)}</Step>
    ))}
  </Steps>
);

interface FixProps {
  cause: Cause;
  body: FixBody;
  draw: Draw;
  drawVerify: Draw;
  words: Words;
}

function FixSection({ cause, body, draw, drawVerify, words }: FixProps) {
  const index = cause.fixes.findIndex((fix) => fix.id === body.id);
  const fix = cause.fixes[index];
  if (!fix) return null;
  const heading = fill(cause.fixes.length > 1 ? words.article.fix : words.article.onlyFix, {
    number: index + 1,
    title: fix.title,
  });
  return (
    <section aria-labelledby={`fix-${fix.id}`} className="mt-8 flex flex-col gap-4">
      <h3 id={`fix-${fix.id}`} className="text-l font-bold">
        {heading}
      </h3>
      <FixMeta fix={fix} words={words} />
      {body.intro.length > 0 && <Passage>{draw(body.intro)}</Passage>}
      <StepList steps={body.steps} draw={draw} />
      <div className="prose rounded-control border border-line bg-raised px-4 py-3">
        <h4 className="!mt-0 text-m font-bold">{words.article.verify}</h4>
        {drawVerify(body.verify)}
      </div>
      {fix.undo && (
        <p className="max-w-text text-s">
          <strong>{words.article.undo}:</strong> {fix.undo}
        </p>
      )}
    </section>
  );
}

const PutBackList = ({ cause, list, draw, words }: { cause: Cause; list: PutBackBody; draw: Draw; words: Words }) => (
  <div className="mt-6 flex flex-col gap-4">
    <h3 className="text-m font-bold">
      {fill(words.article.putBackFor, { title: cause.fixes.find((fix) => fix.id === list.fix)?.title ?? '' })}
    </h3>
    {list.intro.length > 0 && <Passage>{draw(list.intro)}</Passage>}
    <StepList steps={list.steps} draw={draw} />
  </div>
);

function Dates({ cause, words }: { cause: Cause; words: Words }) {
  const texts = [
    cause.validFrom && fill(words.article.validFrom, { day: formatDay(words.language, cause.validFrom) }),
    cause.validUntil && fill(words.article.validUntil, { day: formatDay(words.language, cause.validUntil) }),
  ].filter((text) => text !== undefined);
  return texts.length > 0 && <p className="max-w-text font-bold">{texts.join(' ')}</p>;
}

/** One cause: what it means, how to tell, fix, verify, put back. Drawn from the typed steps of its body. */
export function CauseArticle({ cause, content, words }: { cause: Cause; content: Content; words: Words }): ReactNode {
  const draw = bodyDrawer(content, words, { isCause: true });
  const drawVerify = bodyDrawer(content, words, { isCause: true, isVerify: true });
  const { article } = words;
  const related = cause.related.flatMap((id) => content.causes.find((other) => other.id === id) ?? []);
  const sections = [
    { id: 'what-happens', title: article.whatHappens },
    { id: 'is-it-this', title: article.isItThis },
    { id: 'fix-it', title: article.fixIt },
    ...(cause.body.putBack.length > 0 ? [{ id: 'put-it-back', title: article.putBack }] : []),
    ...(related.length > 0 ? [{ id: 'related', title: article.related }] : []),
    { id: 'sources', title: article.sources },
  ];
  return (
    <article lang={cause.language} className="grid gap-x-12 lg:grid-cols-[minmax(0,1fr)_14rem]">
      <div className="min-w-0">
        <ArticleHead title={cause.title} summary={cause.summary}>
          {cause.retired && <Retired retired={cause.retired} content={content} words={words} />}
          <Dates cause={cause} words={words} />
          <AtAGlance cause={cause} words={words} />
          <Actions>
            <a href="#fix-it" className={mainAction}>
              {words.answer.seeFix}
            </a>
            <StartGuide query={`about=${cause.id}`} text={words.guide.start.fromCause} />
          </Actions>
        </ArticleHead>
        <FromYourPaste id={cause.id} words={words} />
        <Section id="what-happens" title={article.whatHappens}>
          <Passage>{draw(cause.body.whatHappens)}</Passage>
        </Section>
        <Section id="is-it-this" title={article.isItThis}>
          <Passage>{draw(cause.body.howToTell)}</Passage>
        </Section>
        <Section id="fix-it" title={article.fixIt}>
          {cause.fixes.length > 1 && <p className="max-w-text text-muted">{article.saferFirst}</p>}
          {cause.body.fixes.map((body) => (
            <FixSection key={body.id} cause={cause} body={body} draw={draw} drawVerify={drawVerify} words={words} />
          ))}
        </Section>
        {cause.body.putBack.length > 0 && (
          <Section id="put-it-back" title={article.putBack}>
            {cause.body.putBack.map((list) => (
              <PutBackList key={list.fix} cause={cause} list={list} draw={draw} words={words} />
            ))}
          </Section>
        )}
        {!cause.retired && (
          <FeedbackSection mail={content.site.support.mail} about={cause.file} words={words.feedback}>
            <ArticleFeedback
              cause={cause.id}
              title={cause.title}
              language={words.language}
              mail={content.site.support.mail}
              words={words.feedback}
            />
          </FeedbackSection>
        )}
        {related.length > 0 && (
          <Section id="related" title={article.related}>
            <ul className="flex flex-col gap-1">
              {related.map((other) => (
                <li key={other.id}>
                  <SiteLink href={`/causes/${other.id}`} lang={langOf(words, other)} className="inline-block py-0.5">
                    {other.title}
                  </SiteLink>
                </li>
              ))}
            </ul>
          </Section>
        )}
        <Sources article={cause} words={words} />
        <EditLinks
          file={cause.file}
          site={content.site}
          {...(cause.retired ? {} : { reply: replyAbout('cause', cause) })}
          words={words}
        />
      </div>
      <OnThisPage sections={sections} words={words} />
    </article>
  );
}
