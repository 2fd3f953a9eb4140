import type { FactName } from '@/lib/content/closed-sets';
import type { Corrections, Fact, Facts } from '@/lib/match/answer';
import type { Words } from '@/lib/words/en';
import { fill } from '@/lib/words/fill';
import { FactChoice } from './fact-choice';

/** What helps most stands first; ids are for a ticket and come last. */
const order: FactName[] = [
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
/** What a person knows better than the text, and what changes the order of the answer. */
const correctable = ['side', 'system', 'product'] as const;
/** A log names hundreds of accounts: so many values of one kind are shown. */
const mostShown = 2;

const named: Partial<Record<FactName, (words: Words) => Record<string, string>>> = {
  protocol: (words) => words.protocol,
  scope: (words) => words.scope,
};

function formatFacts(name: FactName, values: Fact[], words: Words): string {
  const names = named[name]?.(words);
  const shown = values.slice(0, mostShown).map(({ value }) => names?.[value] ?? value);
  const more = values.length - shown.length;
  return shown.join(', ') + (more > 0 ? ` ${fill(words.fact.more, { count: more })}` : '');
}

interface Props {
  facts: Facts;
  corrections: Corrections;
  correct: (fact: FactName, value: string) => void;
  words: Words;
}

/** What the text says of its setting. Side, system and tool can be put right, and the answer follows. */
export function FactsStrip({ facts, corrections, correct, words }: Props) {
  const known = order.flatMap((name) => {
    const values = facts[name];
    return values && values.length > 0 ? [{ name, text: formatFacts(name, values, words) }] : [];
  });
  return (
    <section
      aria-label={words.answer.facts}
      className="flex flex-wrap items-center gap-x-6 gap-y-2 border-y border-line py-2 text-s"
    >
      {correctable.map((name) => (
        <FactChoice
          key={name}
          label={words.fact[name]}
          unknown={words.fact.unknown}
          options={words[name]}
          read={facts[name]?.map(({ value }) => value) ?? []}
          corrected={corrections[name]}
          choose={(value) => correct(name, value)}
        />
      ))}
      {known.length > 0 && (
        <dl className="flex flex-wrap gap-x-6 gap-y-1">
          {known.map(({ name, text }) => (
            <div key={name} className="flex min-w-0 gap-1.5">
              <dt className="text-muted">{words.fact[name]}</dt>
              <dd className="min-w-0 font-bold [overflow-wrap:anywhere]">{text}</dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  );
}
