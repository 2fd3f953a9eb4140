import type { Root } from 'mdast';
import { type Loaded, useLoaded } from '@/components/guide/use-loaded';
import { formatReplyText } from '@/lib/reply/format-reply-text';
import type { ReplyFormat } from '@/lib/reply/reply-choices';

type Writer = (reply: Root) => string;

/** What writes Markdown or HTML comes when it is wanted. One function a format: the same one loads nothing anew. */
const loaders: Record<ReplyFormat, () => Promise<Writer>> = {
  text: async () => formatReplyText,
  markdown: async () => (await import('@/lib/reply/format-reply-markdown')).formatReplyMarkdown,
  html: async () => (await import('@/lib/reply/format-reply-html')).formatReplyHtml,
};

/** The writer of a format. */
export const useWriter = (format: ReplyFormat): Loaded<Writer> => useLoaded(loaders[format]);
