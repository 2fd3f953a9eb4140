import { formatMs, formatTable } from '../bench/table';
import { type Dialog, densities, fonts, frames, themes } from './dialogs';
import type { Outcome } from './read-in-page';

interface Batch {
  dialogs: Dialog[];
  outcomes: Outcome[];
}

export interface PicturesReport {
  seed: number;
  screens: Batch;
  photos: Batch;
}

type Tried = Dialog & { outcome: Outcome };

const triedOf = ({ dialogs, outcomes }: Batch): Tried[] =>
  dialogs.flatMap((dialog, index) => {
    const outcome = outcomes[index];
    return outcome ? [{ ...dialog, outcome }] : [];
  });
const isRight = ({ leadsTo, outcome }: Tried) => outcome.first === leadsTo;

const middle = (times: number[]) => times.toSorted((one, other) => one - other)[times.length >> 1] ?? 0;

function row(name: string, tried: Tried[]): string[] {
  const named = tried.filter(({ outcome }) => outcome.first !== undefined);
  const right = tried.filter(isRight).length;
  return [
    name,
    String(tried.length),
    String(right),
    String(named.length - right),
    String(tried.length - named.length),
    formatMs(middle(tried.map(({ outcome }) => outcome.time))),
  ];
}

const missed = ({ leadsTo, frame, font, theme, density, outcome }: Tried) =>
  `  ${leadsTo}: ${outcome.refused ? 'refused' : (outcome.first ?? 'no answer')} (${frame}, ${font}, ${theme}, ${density}x)`;

/** The report for people: a line for each look, then what went wrong. */
export function formatPictures({ seed, screens, photos }: PicturesReport): string {
  const tried = triedOf(screens);
  const kinds = [
    ...themes.map((theme) => [theme, tried.filter((one) => one.theme === theme)] as const),
    ...densities.map((density) => [`${density}x`, tried.filter((one) => one.density === density)] as const),
    ...fonts.map((font) => [font, tried.filter((one) => one.font === font && one.frame !== 'console')] as const),
    ...frames.map((frame) => [frame, tried.filter((one) => one.frame === frame)] as const),
  ];
  return [
    `Seed ${seed}`,
    formatTable(
      ['pictures', 'tried', 'right', 'wrong', 'none', 'median time'],
      [
        row('screenshots', tried),
        ...kinds.map(([name, some]) => row(`  ${name}`, some)),
        row('blurred photos', triedOf(photos)),
      ],
    ),
    ...tried.filter((one) => !isRight(one)).map(missed),
  ].join('\n');
}
