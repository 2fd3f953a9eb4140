import type { Words } from '../words/en';
import { fill } from '../words/fill';
import type { Content } from './content';

interface Entry {
  id: string;
  title: string;
  summary: string;
  retired?: unknown;
}

/**
 * `/llms.txt`: what the site holds, for a reader that is a program. Format of llmstxt.org: a title, a quoted sentence,
 * and under each heading links to Markdown with a sentence each; what may be skipped stands under `Optional`.
 */
export function formatLlmsText({ site, pages, causes, errors, codes, checks }: Content, words: Words): string {
  const { found } = words;
  const lines = (folder: string, entries: Entry[]) =>
    entries
      .filter(({ retired }) => !retired)
      .map(({ id, title, summary }) => `- [${title}](${site.address}${folder}/${id}.md): ${summary}`);
  const section = (title: string, entries: string[]) => [`## ${title}`, '', ...entries, ''];
  return [
    `# ${site.name}`,
    '',
    `> ${site.promise}`,
    '',
    found.llms,
    ...(site.api?.address ? ['', fill(found.llmsApi, { api: site.api.address })] : []),
    '',
    ...section(words.causes.title, lines('/causes', causes)),
    ...section(words.errors.title, lines('/errors', errors)),
    ...section(found.reading, lines('', pages)),
    ...section(
      words.checks.title,
      lines(
        '/checks',
        checks.map((check) => ({ ...check, title: check.question, summary: check.why })),
      ),
    ),
    ...section(
      'Optional',
      lines(
        '/codes',
        codes.map((code) => ({ ...code, title: code.spellings[0] ?? code.id, summary: code.meaning })),
      ),
    ),
  ].join('\n');
}
