import { useId } from 'react';
import type { MatchOrder } from '@/lib/match/order-by-count';
import type { Words } from '@/lib/words/en';

interface Props {
  order: MatchOrder;
  choose: (order: MatchOrder) => void;
  words: Words['answer']['order'];
}

const isOrder = (value: string): value is MatchOrder => value === 'best' || value === 'frequent';

/** The order of several matches, where counting them would change it. */
export function OrderChoice({ order, choose, words }: Props) {
  const id = useId();
  return (
    <p className="flex items-center gap-1.5 text-s">
      <label htmlFor={id} className="text-muted">
        {words.label}
      </label>
      <select
        id={id}
        value={order}
        onChange={({ target }) => isOrder(target.value) && choose(target.value)}
        className="min-h-8 rounded-control border border-line bg-paper px-2 font-bold"
      >
        <option value="best">{words.best}</option>
        <option value="frequent">{words.frequent}</option>
      </select>
    </p>
  );
}
