import type { FactName } from '@/lib/content/closed-sets';
import type { Fact, Facts } from '@/lib/match/answer';
import type { Words } from '@/lib/words/en';
import { fill } from '@/lib/words/fill';

/** What helps most stands first; ids are for a ticket and come last. */
const order: FactName[] = [
  'side',
  'system',
  'product',
  'status',
  'code',
  'protocol',
  'host',
  'scope',
  'item',
  'time',
  'requestId',
  'traceId',
  'correlationId',
];
/** A log names hundreds of accounts: so many values of one kind are shown. */
const mostShown = 2;

const named: Partial<Record<FactName, (words: Words) => Record<string, string>>> = {
  side: (words) => words.side,
  system: (words) => words.system,
  product: (words) => words.product,
  protocol: (words) => words.protocol,
  scope: (words) => words.scope,
};

function formatFacts(name: FactName, values: Fact[], words: Words): string {
  const names = named[name]?.(words);
  const shown = values.slice(0, mostShown).map(({ value }) => names?.[value] ?? value);
  const more = values.length - shown.length;
  return shown.join(', ') + (more > 0 ? ` ${fill(words.fact.more, { count: more })}` : '');
}

/** What the text says of its setting. */
export function FactsStrip({ facts, words }: { facts: Facts; words: Words }) {
  const known = order.flatMap((name) => {
    const values = facts[name];
    return values && values.length > 0 ? [{ name, text: formatFacts(name, values, words) }] : [];
  });
  if (known.length === 0) return null;
  return (
    <dl aria-label={words.answer.facts} className="flex flex-wrap gap-x-6 gap-y-1 border-y border-line py-2 text-s">
      {known.map(({ name, text }) => (
        <div key={name} className="flex min-w-0 gap-1.5">
          <dt className="text-muted">{words.fact[name]}</dt>
          <dd className="min-w-0 font-bold [overflow-wrap:anywhere]">{text}</dd>
        </div>
      ))}
    </dl>
  );
}
