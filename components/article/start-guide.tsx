import { SiteLink } from '@/components/site/site-link';

/** The way from an article into the guide. `query` is the part of the guide's address that says where to begin. */
export const StartGuide = ({ query, text }: { query: string; text: string }) => (
  <p className="screen-only my-4">
    <SiteLink
      href={`/guide#${query}`}
      className="inline-flex min-h-11 items-center rounded-control border border-edge px-5 font-bold no-underline hover:bg-raised"
    >
      {text}
    </SiteLink>
  </p>
);
