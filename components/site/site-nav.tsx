'use client';

import { usePathname } from 'next/navigation';
import { SiteLink } from './site-link';

interface Props {
  /** Names the navigation among the others of the page. */
  label: string;
  /** What a phone shows in place of the links. */
  menu: string;
  links: { href: string; text: string }[];
}

/**
 * The way around, with the page one is on. On a phone the links would take a fifth of the first screen, so they fold
 * behind a word there; the menu stands in the flow of the page, so that it never hides what has the focus.
 */
export function SiteNav({ label, menu, links }: Props) {
  const path = usePathname();
  const list = (look: string) => (
    <nav aria-label={label}>
      <ul className={look}>
        {links.map(({ href, text }) => (
          <li key={href}>
            <SiteLink
              href={href}
              aria-current={href === path ? 'page' : undefined}
              className="flex min-h-11 items-center px-2 text-accent hover:underline aria-[current=page]:font-bold aria-[current=page]:text-ink md:min-h-9"
            >
              {text}
            </SiteLink>
          </li>
        ))}
      </ul>
    </nav>
  );
  return (
    <>
      <div className="screen-only hidden md:block">{list('-mx-2 flex flex-wrap text-s')}</div>
      {/* A new page begins with the menu folded. */}
      <details key={path} className="screen-only -mr-20 shrink-0 basis-[calc(100%+5rem)] md:hidden">
        <summary className="absolute right-3 top-2 flex min-h-11 cursor-pointer list-none items-center gap-2 rounded-control px-2 text-accent [&::-webkit-details-marker]:hidden">
          {menu}
          <svg viewBox="0 0 16 16" aria-hidden="true" className="size-4 fill-none stroke-current" strokeWidth={2}>
            <path d="M2 4h12M2 8h12M2 12h12" />
          </svg>
        </summary>
        {list('-mx-2 grid grid-cols-2 pt-2')}
      </details>
    </>
  );
}
