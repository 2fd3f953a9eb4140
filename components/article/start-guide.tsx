'use client';

import { fromPaste } from '@/components/guide/start-from-paste';
import { useKeptPaste } from '@/components/paste/use-kept-paste';
import { SiteLink } from '@/components/site/site-link';

/**
 * The way from an article into the guide. `query` is the part of the guide's address that says where to begin. Whoever
 * came by a link that says something of their error begins with that too.
 */
export function StartGuide({ query, text }: { query: string; text: string }) {
  const kept = useKeptPaste();
  return (
    <p className="screen-only my-4">
      <SiteLink
        href={`/guide#${query}${kept?.isFromLink ? `&${fromPaste}=paste` : ''}`}
        className="inline-flex min-h-11 items-center rounded-control border border-edge px-5 font-bold no-underline hover:bg-raised"
      >
        {text}
      </SiteLink>
    </p>
  );
}
