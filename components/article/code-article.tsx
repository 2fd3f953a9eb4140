import { FromYourPaste } from '@/components/paste/from-your-paste';
import { SiteLink } from '@/components/site/site-link';
import type { Code, Content } from '@/lib/content/content';
import type { Words } from '@/lib/words/en';
import { drawCheck } from './draw-body';
import { Section } from './section';
import { Sources } from './verified';

function Causes({ code, content, words }: { code: Code; content: Content; words: Words }) {
  const causes = code.causes.flatMap((id) => content.causes.find((cause) => cause.id === id) ?? []);
  if (causes.length === 0) return <p className="max-w-text">{words.codes.noCause}</p>;
  return (
    <ol className="flex max-w-text flex-col gap-3">
      {causes.map(({ id, title, summary }) => (
        <li key={id}>
          <SiteLink href={`/causes/${id}`} className="font-bold">
            {title}
          </SiteLink>
          <p>{summary}</p>
        </li>
      ))}
    </ol>
  );
}

/** One code: what it means, what causes it, what tells the causes apart, and what to check first. */
export function CodeArticle({ code, content, words }: { code: Code; content: Content; words: Words }) {
  const { codes } = words;
  const [spelling, ...others] = code.spellings;
  return (
    <article>
      <header className="flex flex-col gap-4">
        <p className="text-s text-muted">{codes.kind[code.kind]}</p>
        <h1 className="font-mono text-2xl font-bold [overflow-wrap:anywhere]">{spelling}</h1>
        <p className="max-w-text text-l">{code.meaning}</p>
        {others.length > 0 && (
          <p className="text-s text-muted">
            {codes.spellings}: <span className="font-mono">{others.join(' · ')}</span>
          </p>
        )}
        {code.wrapper && <p className="max-w-text border-l-4 border-warn pl-4">{codes.wrapper}</p>}
      </header>
      <FromYourPaste id={code.id} words={words} />
      <Section id="causes" title={codes.causes}>
        <Causes code={code} content={content} words={words} />
      </Section>
      {code.tellsApart && (
        <Section id="tells-apart" title={codes.tellsApart}>
          <p className="max-w-text">{code.tellsApart}</p>
        </Section>
      )}
      {code.firstCheck && (
        <Section id="first-check" title={codes.firstCheck}>
          {drawCheck(content, words, code.firstCheck)}
        </Section>
      )}
      <Sources article={{ ...code, verifiedBy: 'documentation' }} words={words} />
    </article>
  );
}
