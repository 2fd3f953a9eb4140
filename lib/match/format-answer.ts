import type { Answer, Evidence } from './answer';
import type { Catalogue } from './catalogue';

const quote = (evidence: Evidence[]) =>
  evidence.map(({ text, start }) => `    "${text.replace(/\s+/g, ' ')}" at ${start}`);

/** An answer as lines for people at a terminal. */
export function formatAnswer(
  { matches, facts, elsewhere, near, unknownCodes, secrets }: Answer,
  catalogue: Catalogue,
): string {
  const titles = new Map(
    [...catalogue.causes, ...catalogue.forms, ...catalogue.elsewhere].map(({ id, title }) => [id, title]),
  );
  const leaves = new Map(catalogue.forms.map((form) => [form.id, form.leavesOpen]));
  const lines: string[] = [];
  if (matches.length === 0) lines.push('No cause recognised in this text.');
  for (const { kind, id, confidence, evidence, count } of matches) {
    lines.push(
      `${confidence}: ${titles.get(id)} (${kind} ${id}${count > 1 ? `, ${count} times` : ''})`,
      ...quote(evidence),
    );
    const open = leaves.get(id) ?? [];
    if (open.length > 0) lines.push(`    leaves open: ${open.map(({ cause }) => cause).join(', ')}`);
  }
  for (const { id, evidence } of elsewhere) lines.push(`not ours: ${titles.get(id)} (${id})`, ...quote(evidence));
  for (const { id, found, missed } of near)
    lines.push(`came close: ${titles.get(id)} (${id})`, ...quote(found), `    wanted: ${missed.join('; ')}`);
  for (const { text } of unknownCodes) lines.push(`a code that is not in the list: ${text}`);
  for (const { kind, start } of secrets) lines.push(`warning: the text holds a ${kind} at ${start}; change it`);
  const known = Object.entries(facts).map(([name, values]) => `${name} ${values.map(({ value }) => value).join(', ')}`);
  if (known.length > 0) lines.push(`facts: ${known.join('; ')}`);
  return lines.join('\n');
}
