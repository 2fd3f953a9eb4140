import { PrintButton } from '@/components/site/print-button';
import { ScrollBox } from '@/components/site/scroll-box';
import type { Content } from '@/lib/content/content';
import { quickReference } from '@/lib/content/quick-reference';
import type { Words } from '@/lib/words/en';
import { fill, formatDay, formatTime } from '@/lib/words/fill';
import { langOf } from '@/lib/words/lang-of';
import { PageHeading } from './page-heading';
import { SiteLink } from './site-link';

/** Every cause on one sheet: what the message says, what it is, what to look at first. */
export function QuickReferencePage({ content, words }: { content: Content; words: Words }) {
  const { quickReference: texts } = words;
  const oldest = content.causes.map(({ verifiedOn }) => verifiedOn).sort()[0] ?? '';
  const cell = 'border border-line px-2 py-1.5 text-left align-top';
  return (
    <>
      <PageHeading title={texts.title} intro={texts.intro} />
      {/* Also for a sheet that has lain beside a telephone for a year. */}
      <p className="mt-2 text-s text-muted">{fill(texts.checked, { day: formatDay(words.language, oldest) })}</p>
      <PrintButton text={texts.print} />
      <ScrollBox label={texts.title} className="mt-6">
        <table className="quick-reference w-full min-w-[44rem] border-collapse text-s">
          <thead>
            <tr className="bg-raised">
              <th scope="col" className={cell}>
                {texts.says}
              </th>
              <th scope="col" className={cell}>
                {texts.cause}
              </th>
              <th scope="col" className={cell}>
                {texts.look}
              </th>
            </tr>
          </thead>
          <tbody>
            {quickReference(content).map(({ cause, title, language, says, look, lookLanguage, minutes }) => (
              <tr key={cause}>
                <td className={`${cell} w-2/5 font-mono [overflow-wrap:anywhere]`}>
                  {says.map((one) => (
                    <span key={one} className="block">
                      {one}
                    </span>
                  ))}
                </td>
                <th scope="row" lang={langOf(words, { language })} className={cell}>
                  <SiteLink href={`/causes/${cause}`}>{title}</SiteLink>
                </th>
                <td className={cell}>
                  <span lang={langOf(words, { language: lookLanguage })}>{look}</span>{' '}
                  <span className="whitespace-nowrap text-muted">({formatTime(words, minutes)})</span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </>
  );
}
