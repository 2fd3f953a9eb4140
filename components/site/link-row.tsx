import { SiteLink } from './site-link';

interface Props {
  /** Names the row among the others of the page. */
  label: string;
  links: { href: string; text: string; lang?: string | undefined }[];
}

/** A row of links to pages of this site, which wraps on a phone. */
export const LinkRow = ({ label, links }: Props) => (
  <nav aria-label={label} className="screen-only">
    <ul className="-mx-2 flex flex-wrap text-s">
      {links.map(({ href, text, lang }) => (
        <li key={href}>
          <SiteLink href={href} lang={lang} className="block px-2 py-2 text-accent hover:underline">
            {text}
          </SiteLink>
        </li>
      ))}
    </ul>
  </nav>
);
