/** What was checked, when, and against what. */
export interface Redating {
  on: string;
  by: 'documentation' | 'product';
  /** One line: what was looked at, and why the article still holds. */
  note: string;
}

/**
 * The text of an article with its dates of verification renewed; all else stays to the letter.
 * Undefined where the front matter has no `verifiedOn`.
 */
export function redate(text: string, { on, by, note }: Redating): string | undefined {
  const front = /^---\r?\n[\s\S]*?\r?\n---/.exec(text)?.[0];
  if (!front || !/^verifiedOn:/m.test(front)) return undefined;
  const lines = front.split('\n').filter((line) => !/^verified(By|Note):/.test(line));
  const dated = lines.flatMap((line) =>
    line.startsWith('verifiedOn:')
      ? [`verifiedOn: ${on}`, `verifiedBy: ${by}`, `verifiedNote: ${JSON.stringify(note)}`]
      : [line],
  );
  return dated.join('\n') + text.slice(front.length);
}
