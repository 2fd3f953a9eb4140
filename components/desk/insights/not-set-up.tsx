import { QuietButton } from '@/components/guide/buttons';
import { insightsWords } from '@/lib/words/insights-words';

const { notSetUp: words } = insightsWords;

/** Nobody can sign in: how whoever runs the server changes that. */
export const NotSetUp = ({ look }: { look: () => void }) => (
  <section aria-labelledby="not-set-up" className="mt-8 flex max-w-text flex-col items-start gap-4">
    <h2 id="not-set-up" className="text-xl font-bold">
      {words.title}
    </h2>
    <p>{words.help}</p>
    <ol className="flex list-decimal flex-col gap-3 pl-6">
      {words.steps.map((step, at) => (
        <li key={step}>
          {step}
          {words.commands[at] && (
            <code className="mt-1 block rounded-control border border-line bg-raised px-3 py-2 font-mono text-s [overflow-wrap:anywhere]">
              {words.commands[at]}
            </code>
          )}
        </li>
      ))}
    </ol>
    <QuietButton onClick={look}>{words.again}</QuietButton>
  </section>
);
