'use client';

import { fromPaste } from '@/components/guide/start-from-paste';
import { useKeptPaste } from '@/components/paste/use-kept-paste';
import { SiteLink } from '@/components/site/site-link';
import { mainAction, quietAction } from './actions';

/**
 * The way from an article into the guide. `query` is the part of the guide's address that says where to begin. Whoever
 * came by a link that says something of their error begins with that too.
 */
export function StartGuide({ query, text, isMain = false }: { query: string; text: string; isMain?: boolean }) {
  const kept = useKeptPaste();
  return (
    <SiteLink
      href={`/guide#${query}${kept?.isFromLink ? `&${fromPaste}=paste` : ''}`}
      className={isMain ? mainAction : quietAction}
    >
      {text}
    </SiteLink>
  );
}
