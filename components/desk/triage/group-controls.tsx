import { useId } from 'react';
import { triageWords as words } from '@/lib/words/triage-words';
import { field } from './button-look';
import { type GroupChoice, type GroupOrder, orders } from './group-order';

const isOrder = (value: string): value is GroupOrder => orders.some((order) => order === value);

interface Props {
  choice: GroupChoice;
  choose: (choice: GroupChoice) => void;
}

/** Filter and order of the groups. */
export function GroupControls({ choice, choose }: Props) {
  const id = useId();
  return (
    <search className="screen-only flex flex-wrap items-end gap-x-4 gap-y-2">
      <div className="flex min-w-0 flex-col gap-1">
        <label htmlFor={`${id}-filter`} className="text-s text-muted">
          {words.filter}
        </label>
        <input
          id={`${id}-filter`}
          type="search"
          value={choice.filter}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => choose({ ...choice, filter: event.target.value })}
          className={field}
        />
      </div>
      <div className="flex min-w-0 flex-col gap-1">
        <label htmlFor={`${id}-side`} className="text-s text-muted">
          {words.sideFilter}
        </label>
        <select
          id={`${id}-side`}
          value={choice.side}
          onChange={(event) => choose({ ...choice, side: event.target.value })}
          className={field}
        >
          <option value="">{words.anySide}</option>
          {Object.entries(words.side).map(([side, name]) => (
            <option key={side} value={side}>
              {name}
            </option>
          ))}
        </select>
      </div>
      <div className="flex min-w-0 flex-col gap-1">
        <label htmlFor={`${id}-order`} className="text-s text-muted">
          {words.order}
        </label>
        <select
          id={`${id}-order`}
          value={choice.order}
          onChange={({ target }) => isOrder(target.value) && choose({ ...choice, order: target.value })}
          className={field}
        >
          {orders.map((order) => (
            <option key={order} value={order}>
              {words.orders[order]}
            </option>
          ))}
        </select>
      </div>
    </search>
  );
}
