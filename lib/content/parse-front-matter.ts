import { parseDocument } from 'yaml';
import type { z } from 'zod';
import type { Problem } from './problem';

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
    problems: result.error.issues.flatMap(unfoldChoice).map(({ path, message }) => ({
      file,
      key: path.length > 0 ? path.join('.') : 'front matter',
      expected: message,
    })),
  };
}

interface Issue {
  path: PropertyKey[];
  message: string;
}

/** How an author would call what stands in YAML. */
const named: Record<string, string> = {
  string: 'a text',
  array: 'a list',
  object: 'keys with values',
  record: 'keys with values',
  undefined: 'nothing',
  null: 'nothing',
};

/** Zod's own sentences are for programmers: `Invalid input: expected string, received undefined`. */
function sayKind({ code, message }: z.core.$ZodIssue): string {
  const kinds = code === 'invalid_type' && /^Invalid input: expected (\w+), received (\w+)$/.exec(message);
  if (!kinds) return message.replace(/^Invalid \w+: /, '');
  const [wanted = '', found = ''] = kinds.slice(1);
  return `expected ${named[wanted] ?? wanted}, found ${named[found] ?? found}`;
}

/** Zod says this of a choice that has no sentence of its own. */
const unsaid = 'Invalid input';

/**
 * What is wrong with a value that may be one of several: "Invalid input" helps nobody, so the choice is named that comes
 * closest, which is the one whose mistakes lie deepest: `signatures.3.any.0` and not `signatures.3`. A key that is unknown
 * is named by itself.
 */
function unfoldChoice(issue: z.core.$ZodIssue): Issue[] {
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({ path: [...issue.path, key], message: 'expected a key that is known here' }));
  if (issue.code !== 'invalid_union' || issue.message !== unsaid)
    return [{ path: issue.path, message: sayKind(issue) }];
  const choices = issue.errors.map((issues) => issues.flatMap(unfoldChoice));
  const depth = (issues: Issue[]) => Math.max(0, ...issues.map(({ path }) => path.length));
  const closest = choices.reduce((a, b) => (depth(b) > depth(a) ? b : a), choices.at(-1) ?? []);
  return closest.map(({ path, message }) => ({ path: [...issue.path, ...path], message }));
}
