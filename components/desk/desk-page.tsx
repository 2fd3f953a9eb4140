import { PageHeading } from '@/components/site/page-heading';
import { SiteLink } from '@/components/site/site-link';
import { type DeskGroup, deskGroups, goKeys } from '@/lib/keys/desk-tools';
import { deskGroupWords, deskToolWords } from '@/lib/words/desk-words';
import type { Words } from '@/lib/words/en';
import { PressCaps } from './keys/press-caps';

/** The tools for support staff, by what somebody is about to do, each with the keys that lead there. */
export const DeskPage = ({ words }: { words: Words }) => {
  const tools = deskToolWords(words);
  return (
    <>
      <PageHeading title={words.desk.title} intro={words.desk.intro} />
      {(Object.keys(deskGroups) as DeskGroup[]).map((group) => (
        <section key={group} aria-labelledby={group} className="mt-10">
          <h2 id={group} className="text-l font-bold">
            {deskGroupWords[group]}
          </h2>
          <ul className="mt-2 flex flex-col border-t border-line">
            {deskGroups[group].map((tool) => (
              <li key={tool} className="flex justify-between gap-6 border-b border-line py-3">
                <div className="min-w-0">
                  <SiteLink
                    href={tool}
                    className="inline-block min-h-6 font-bold"
                    aria-keyshortcuts={`g ${goKeys[tool]}`}
                  >
                    {tools[tool].title}
                  </SiteLink>
                  <p className="max-w-text">{tools[tool].intro}</p>
                </div>
                <p className="screen-only pt-0.5 noscript:hidden pointer-coarse:hidden">
                  <PressCaps press={`g ${goKeys[tool]}`} />
                </p>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
};
