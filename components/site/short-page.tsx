import { CauseArticle } from '@/components/article/cause-article';
import { CodeArticle } from '@/components/article/code-article';
import { ErrorArticle } from '@/components/article/error-article';
import type { Content } from '@/lib/content/content';
import type { ShortTarget } from '@/lib/content/short-targets';
import { buildCatalogue } from '@/lib/match/build-catalogue';
import { openCauses } from '@/lib/match/open-causes';
import type { Words } from '@/lib/words/en';

interface Props {
  target: ShortTarget;
  content: Content;
  words: Words;
}

/**
 * What a short link shows: the article itself, so that it can be read at once, without a script and without another way
 * to the server.
 */
export function ShortPage({ target: { kind, of }, content, words }: Props) {
  const isIt = ({ id }: { id: string }) => id === of;
  if (kind === 'code') {
    const code = content.codes.find(isIt);
    return code && <CodeArticle code={code} content={content} words={words} />;
  }
  if (kind === 'error') {
    const form = content.errors.find(isIt);
    const open = openCauses(buildCatalogue(content), of);
    return form && <ErrorArticle form={form} open={open} content={content} words={words} />;
  }
  const cause = content.causes.find(isIt);
  return cause && <CauseArticle cause={cause} content={content} words={words} />;
}
