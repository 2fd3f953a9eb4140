import { ConfidenceMark } from '@/components/paste/confidence-mark';
import { SiteLink } from '@/components/site/site-link';
import { smallButton } from '@/components/site/small-button';
import type { Confidence } from '@/lib/match/answer';
import { formatShare, mostFrequent } from '@/lib/triage/format-report';
import type { Group } from '@/lib/triage/group-messages';
import type { Words } from '@/lib/words/en';
import { fill, fillCount } from '@/lib/words/fill';
import { triageWords as words } from '@/lib/words/triage-words';
import { MessageQuote } from './message-quote';

/** Names the button that shows a group's rows, so that the cursor can come back to it. */
export const rowsButtonId = (key: string) => `rows-of-${key.replaceAll(' ', '-')}`;

interface Props {
  group: Group;
  /** Rows of the whole file. */
  all: number;
  showRows: (group: Group) => void;
  answer: Words['answer'];
}

const folders = { cause: '/causes', error: '/errors', elsewhere: '/elsewhere' } as const;
const count = (value: number) => new Intl.NumberFormat('en').format(value);
const cell = 'border-b border-line px-2 py-2.5 align-top';

/** A message that leaves causes open begins a visit of the guide, with the side that is known. */
const guideOf = ({ id, side }: Group) =>
  `/guide#form=${id}${side === 'source' || side === 'destination' ? `&side=${side}` : ''}`;

/** Confidences of a group beside the most frequent one. */
const otherConfidences = ({ confidence }: Group, most: Confidence) =>
  (['certain', 'likely', 'possible'] as const)
    .filter((word) => word !== most && confidence[word] > 0)
    .map((word) => fill(words.mixed[word], { count: count(confidence[word]) }))
    .join(', ');

function Title({ group: { kind, id, title, open } }: Pick<Props, 'group'>) {
  if (kind !== 'cause' && kind !== 'error' && kind !== 'elsewhere') return null;
  return (
    <p>
      <SiteLink href={`${folders[kind]}/${id}`} className="font-bold">
        {title}
      </SiteLink>
      {kind !== 'cause' && (
        <span className="block text-muted">
          {words.kinds[kind]}
          {open > 0 && ` · ${fillCount('en', words.open, open)}`}
        </span>
      )}
    </p>
  );
}

/** One group: what it is, how many rows, how sure, and what to do next. */
export function GroupRow({ group, all, showRows, answer }: Props) {
  const most = mostFrequent(group);
  const isKnown = group.kind !== 'none';
  const name = group.title || group.quote.map(({ text }) => text).join('');
  return (
    <tr>
      <td className={`${cell} text-right tabular-nums`}>{count(group.rows)}</td>
      <td className={`${cell} text-right tabular-nums`}>{formatShare(group.rows, all)}</td>
      <th scope="row" className={`${cell} text-left font-normal`}>
        <Title group={group} />
        <MessageQuote pieces={group.quote} />
        {group.also.length > 0 && (
          <p className="text-muted">
            {words.also}{' '}
            {group.also.map(({ id, title }, index) => (
              <span key={id}>
                {index > 0 && ', '}
                <SiteLink href={`/causes/${id}`}>{title}</SiteLink>
              </span>
            ))}
          </p>
        )}
      </th>
      {isKnown && <td className={cell}>{words.side[group.side ?? 'unknown']}</td>}
      {isKnown && (
        <td className={cell}>
          {most && <ConfidenceMark confidence={most} words={answer} />}
          {most && <span className="block text-muted">{otherConfidences(group, most)}</span>}
        </td>
      )}
      <td className={`${cell} screen-only`}>
        <div className="flex flex-col items-start gap-1">
          <button
            type="button"
            id={rowsButtonId(group.key)}
            className={`${smallButton} whitespace-nowrap`}
            aria-label={`${words.showRows} ${fill(words.showRowsOf, { title: name.slice(0, 80) })}`}
            onClick={() => showRows(group)}
          >
            {words.showRows}
          </button>
          {group.kind === 'cause' && (
            <SiteLink href={`/desk/reply#cause=${group.id}`} className="inline-block min-h-8 whitespace-nowrap py-1">
              {words.reply}
            </SiteLink>
          )}
          {group.kind === 'error' && (
            <SiteLink href={guideOf(group)} className="inline-block min-h-8 py-1">
              {words.stepByStep}
            </SiteLink>
          )}
        </div>
      </td>
    </tr>
  );
}
