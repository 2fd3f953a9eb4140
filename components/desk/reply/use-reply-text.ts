import { useCallback } from 'react';
import { type Loaded, useLoaded } from '@/components/guide/use-loaded';
import type { Language } from '@/lib/content/closed-sets';
import type { ReplyText } from '@/lib/content/reply-texts';
import { replyTextAddress } from '@/lib/reply/reply-folder';

/** What an article says in replies, in a language. The browser keeps the file: its address holds its version. */
export function useReplyText(version: string, language: Language, id: string): Loaded<ReplyText> {
  const load = useCallback(async () => {
    const address = replyTextAddress(version, language, id);
    const response = await fetch(address);
    if (!response.ok) throw new Error(`${address}: ${response.status}`);
    return (await response.json()) as ReplyText;
  }, [version, language, id]);
  return useLoaded(load);
}
