import type { ReactNode } from 'react';
import { ScrollBox } from '@/components/site/scroll-box';

export interface NumberRow {
  key: string;
  /** What the row is about. */
  head: ReactNode;
  cells: ReactNode[];
}

interface Props {
  caption: string;
  head: string[];
  rows: NumberRow[];
  /** Places of columns whose cells are numbers, which line up at their end. */
  numbers?: number[];
  wide?: boolean;
}

const ruled = 'border-b border-line px-3 py-2 align-top font-normal first:pl-0';

/** A table whose caption is the heading above it, so it is heard and not seen. */
export const NumberTable = ({ caption, head, rows, numbers = [], wide = false }: Props) => {
  const align = (column: number) =>
    numbers.includes(column) ? 'text-right tabular-nums whitespace-nowrap' : 'text-left';
  return (
    <ScrollBox label={caption} className="mt-4">
      <table className={`w-full border-collapse text-s ${wide ? 'min-w-[40rem]' : ''}`}>
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            {head.map((name, column) => (
              <th key={name} scope="col" className={`${ruled} ${align(column)} text-muted`}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, head: rowHead, cells }) => (
            <tr key={key}>
              <th scope="row" className={`${ruled} ${align(0)}`}>
                {rowHead}
              </th>
              {cells.map((cell, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its column
                <td key={at} className={`${ruled} ${align(at + 1)}`}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
};
