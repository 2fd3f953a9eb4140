import type { z } from 'zod';

/** What is wrong in a value, and the keys that lead there. */
interface Mistake {
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
function unfoldChoice(issue: z.core.$ZodIssue): Mistake[] {
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({ path: [...issue.path, key], message: 'expected a key that is known here' }));
  if (issue.code !== 'invalid_union' || issue.message !== unsaid)
    return [{ path: issue.path, message: sayKind(issue) }];
  const choices = issue.errors.map((issues) => issues.flatMap(unfoldChoice));
  const depth = (issues: Mistake[]) => Math.max(0, ...issues.map(({ path }) => path.length));
  const closest = choices.reduce((a, b) => (depth(b) > depth(a) ? b : a), choices.at(-1) ?? []);
  return closest.map(({ path, message }) => ({ path: [...issue.path, ...path], message }));
}

/** What the schema found, in words for an author. */
export const sayMistakes = (issues: z.core.$ZodIssue[]): Mistake[] => issues.flatMap(unfoldChoice);
