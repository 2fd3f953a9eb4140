import { parseDocument } from 'yaml';
import type { z } from 'zod';
import type { Problem } from './problem';
import { sayMistakes } from './say-mistakes';

const block = /^---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/;

/**
 * Cuts an article into its front matter and its body.
 * The body keeps its line numbers: the block is replaced by as many empty lines.
 */
export function splitFrontMatter(file: string, text: string): { yaml: string; body: string } | Problem {
  const found = block.exec(text);
  if (!found?.[1]) return { file, key: 'front matter', expected: 'expected a block between two lines of ---' };
  const lines = found[0].split('\n').length - 1;
  return { yaml: found[1], body: '\n'.repeat(lines) + text.slice(found[0].length) };
}

/**
 * YAML text to a checked value, or the problems found in it.
 * Every scalar is read as a string (failsafe), so that `0x80040115` and `5.10` stay what the author wrote.
 */
export function parseYaml<Schema extends z.ZodType>(
  file: string,
  yaml: string,
  schema: Schema,
): { value: z.output<Schema> } | { problems: Problem[] } {
  const document = parseDocument(yaml, { schema: 'failsafe', uniqueKeys: true });
  if (document.errors.length > 0) {
    return { problems: document.errors.map((error) => ({ file, key: 'YAML', expected: error.message })) };
  }
  const result = schema.safeParse(document.toJS());
  if (result.success) return { value: result.data };
  return {
    problems: sayMistakes(result.error.issues).map(({ path, message }) => ({
      file,
      key: path.length > 0 ? path.join('.') : 'front matter',
      expected: message,
    })),
  };
}
