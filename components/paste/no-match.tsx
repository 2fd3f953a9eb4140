import { SiteLink } from '@/components/site/site-link';
import type { Site } from '@/lib/content/site-schema';
import type { Report } from '@/lib/match/report';
import type { Words } from '@/lib/words/en';
import { langOf } from '@/lib/words/lang-of';
import { MakeSample } from './make-sample';

/** Nothing known in the text, said plainly: what came close, and what to do now. */
export function NoMatch({ report, site, words }: { report: Report; site: Site; words: Words }) {
  const { answer } = words;
  const { near } = report.answer;
  return (
    <div className="flex max-w-text flex-col gap-4">
      <h3 className="text-xl font-bold">{answer.none}</h3>
      <p>{answer.noneHelp}</p>
      {near.length > 0 && (
        <div>
          <h4 className="font-bold">{answer.near}</h4>
          <ul className="mt-2 flex flex-col gap-3">
            {near.map(({ id, kind, found, missed }) => (
              <li key={id}>
                <SiteLink
                  href={`${kind === 'cause' ? '/causes' : '/errors'}/${id}`}
                  lang={langOf(words, report.articles[id])}
                >
                  {report.articles[id]?.title}
                </SiteLink>
                <p className="font-mono text-s [overflow-wrap:anywhere]">
                  {found.map((piece) => (
                    <mark key={piece.start}>{piece.text.slice(0, 160)}</mark>
                  ))}
                </p>
                {missed[0] && (
                  <p className="text-s text-muted">
                    {answer.nearWanted}: <span className="font-mono">{missed[0]}</span>
                  </p>
                )}
              </li>
            ))}
          </ul>
        </div>
      )}
      <div>
        <h4 className="font-bold">{answer.whatNow}</h4>
        <ol className="mt-2 list-decimal pl-6">
          <li>{answer.pasteMore}</li>
          <li>
            {answer.browse} <SiteLink href="/errors">{words.errors.title}</SiteLink>,{' '}
            <SiteLink href="/causes">{words.causes.title}</SiteLink>
          </li>
          <li>
            {answer.askSupport} <a href={`mailto:${site.support.mail}`}>{site.support.mail}</a>
          </li>
        </ol>
      </div>
      <div className="flex flex-col gap-3">
        <h4 className="font-bold">{words.sample.question}</h4>
        <p>{words.sample.answerYes}</p>
        <p>{words.sample.answerNo}</p>
        <MakeSample mail={site.support.mail} words={words} />
      </div>
    </div>
  );
}
