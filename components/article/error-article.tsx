import type { ReactNode } from 'react';
import { OpenCauses } from '@/components/lists/open-causes';
import { FromYourPaste } from '@/components/paste/from-your-paste';
import type { Content, ErrorForm } from '@/lib/content/content';
import type { OpenCause } from '@/lib/match/open-causes';
import { replyAbout } from '@/lib/reply/reply-address';
import type { Words } from '@/lib/words/en';
import { Actions } from './actions';
import { ArticleHead } from './article-head';
import { bodyDrawer } from './draw-body';
import { EditLinks } from './edit-links';
import { OnThisPage } from './on-this-page';
import { Passage } from './passage';
import { Retired } from './retired';
import { Section } from './section';
import { StartGuide } from './start-guide';
import { Sources } from './verified';

interface Props {
  form: ErrorForm;
  open: OpenCause[];
  content: Content;
  words: Words;
}

/** One error form: the message to the letter, what it tells, and the causes it leaves open. */
export function ErrorArticle({ form, open, content, words }: Props): ReactNode {
  const draw = bodyDrawer(content, words);
  const { errors, article } = words;
  const sections = [
    { id: 'message', title: errors.message },
    { id: 'tells', title: errors.tells },
    { id: 'leaves-open', title: errors.leavesOpen },
    { id: 'sources', title: article.sources },
  ];
  return (
    <article lang={form.language} className="grid gap-x-12 lg:grid-cols-[minmax(0,1fr)_14rem]">
      <div className="min-w-0">
        <ArticleHead title={form.title} summary={form.summary}>
          {form.retired && <Retired retired={form.retired} content={content} words={words} />}
          <Actions>
            <StartGuide query={`form=${form.id}`} text={words.guide.start.fromForm} isMain />
          </Actions>
        </ArticleHead>
        <FromYourPaste id={form.id} words={words} />
        <Section id="message" title={errors.message}>
          <p className="max-w-text whitespace-pre-wrap border-l-4 border-accent pl-4 font-mono text-s [overflow-wrap:anywhere]">
            {form.message}
          </p>
        </Section>
        <Section id="tells" title={errors.tells}>
          <Passage>
            <p>{form.tells}</p>
            {draw(form.body)}
          </Passage>
        </Section>
        <Section id="leaves-open" title={errors.leavesOpen}>
          <OpenCauses open={open} words={words} />
        </Section>
        <Sources article={form} words={words} />
        <EditLinks
          file={form.file}
          site={content.site}
          {...(form.retired ? {} : { reply: replyAbout('error', form) })}
          words={words}
        />
      </div>
      <OnThisPage sections={sections} words={words} />
    </article>
  );
}
