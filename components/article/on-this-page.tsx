import type { Words } from '@/lib/words/en';

/** The headings beside the text; on a narrow screen the text itself is enough. */
export const OnThisPage = ({ sections, words }: { sections: { id: string; title: string }[]; words: Words }) => (
  <nav aria-label={words.article.contents} className="screen-only hidden text-s lg:block">
    <div className="sticky top-6">
      <p className="font-bold">{words.article.contents}</p>
      <ul className="mt-2 flex flex-col border-l border-line">
        {sections.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`} className="block py-1 pl-3 no-underline hover:underline">
              {title}
            </a>
          </li>
        ))}
      </ul>
    </div>
  </nav>
);
