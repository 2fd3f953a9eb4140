import type { Words } from '@/lib/words/en';

/**
 * The headings beside the text; on a narrow screen the text itself is enough. Browsers that can tell which part is
 * being read mark it, without a script.
 */
export const OnThisPage = ({ sections, words }: { sections: { id: string; title: string }[]; words: Words }) => (
  <nav aria-label={words.article.contents} className="screen-only hidden text-s lg:block">
    <div className="sticky top-6 max-h-[calc(100vh-3rem)] overflow-y-auto">
      <p className="font-bold">{words.article.contents}</p>
      <ul className="contents-list mt-2 flex flex-col border-l border-line">
        {sections.map(({ id, title }) => (
          <li key={id}>
            <a
              href={`#${id}`}
              className="-ml-px block border-l-2 border-transparent py-1 pl-3 no-underline hover:underline"
            >
              {title}
            </a>
          </li>
        ))}
      </ul>
    </div>
  </nav>
);
