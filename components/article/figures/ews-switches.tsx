import { Arrow, Box, Drawing, Lines, Mark, Numbered } from './parts';

interface Verdict {
  text: string[];
  good: boolean;
}

interface State {
  enabled: string;
  list: string;
  /** One verdict for every app, or one for an app on the list and one for an app that isn't. */
  verdicts: [Verdict] | [Verdict, Verdict];
}

const states: State[] = [
  {
    enabled: 'empty',
    list: 'not asked',
    verdicts: [{ good: true, text: ['every app comes in, until Microsoft', 'sets the value to False'] }],
  },
  {
    enabled: 'True',
    list: 'holds client ids',
    verdicts: [
      { good: true, text: ['comes in'] },
      { good: false, text: ['blocked (403)'] },
    ],
  },
  { enabled: 'True', list: 'empty', verdicts: [{ good: false, text: ['every app blocked (403)'] }] },
  { enabled: 'False', list: 'not asked', verdicts: [{ good: false, text: ['every app blocked (403)'] }] },
];

const rowHeight = 50;
const top = 58;

function Row({ state, y }: { state: State; y: number }) {
  const width = state.verdicts.length === 1 ? 408 : 202;
  return (
    <g>
      <Box x={8} y={y} width={164} height={rowHeight - 4} lines={[state.enabled]} />
      <Box x={176} y={y} width={172} height={rowHeight - 4} lines={[state.list]} />
      {state.verdicts.map(({ text, good }, index) => (
        <g key={text[0]}>
          <Box x={352 + index * 206} y={y} width={width} height={rowHeight - 4} lines={[]} />
          <Mark x={372 + index * 206} y={y + 23} good={good} />
          <Lines x={392 + index * 206} y={y + 23} anchor="start" lines={text} />
        </g>
      ))}
    </g>
  );
}

/** Which state of the organisation's switch and list lets an app in, and the two gates behind them. */
export const EwsSwitches = ({ title }: { title: string }) => (
  <Drawing title={title} height={524}>
    <Numbered x={20} y={28} number={1} />
    <Lines x={40} y={28} anchor="start" head="Organisation" lines={['EwsEnabled']} />
    <Numbered x={188} y={28} number={2} />
    <Lines x={208} y={28} anchor="start" head="List of apps" lines={['EwsAllowedAppIDs']} />
    <Lines x={364} y={37} anchor="start" lines={['App on the list']} />
    <Lines x={570} y={37} anchor="start" lines={['App not on the list']} />
    {states.map((state, index) => (
      <Row key={`${state.enabled} ${state.list}`} state={state} y={top + index * rowHeight} />
    ))}
    <Lines
      x={8}
      y={280}
      anchor="start"
      lines={['What comes in above must pass two more gates:']}
      className="fill-muted"
    />
    <Numbered x={20} y={320} number={3} />
    <Lines x={40} y={320} anchor="start" head="Mailbox" lines={['EwsEnabled']} />
    <Numbered x={276} y={320} number={4} />
    <Lines
      x={296}
      y={320}
      anchor="start"
      head="User agent policy, organisation and mailbox"
      lines={['EwsApplicationAccessPolicy']}
    />
    <Box
      x={8}
      y={348}
      width={224}
      height={86}
      lines={['False: blocked (403)', 'True: no help against an', 'organisation set to False']}
    />
    <Box
      x={264}
      y={348}
      width={330}
      height={86}
      lines={[
        'EnforceAllowList: only agents on its list',
        'EnforceBlockList: all but those on its list',
        'empty: every agent',
      ]}
    />
    <Box x={626} y={348} width={134} height={86} lines={[]} />
    <Mark x={693} y={376} good />
    <Lines x={693} y={408} lines={['EWS answers']} />
    <Arrow
      points={[
        [235, 391],
        [261, 391],
      ]}
    />
    <Arrow
      points={[
        [597, 391],
        [623, 391],
      ]}
    />
    <Lines
      x={8}
      y={484}
      anchor="start"
      head="From empty to True: every app that isn’t on the list is cut off. Complete the list first."
      lines={[
        'Free/busy between organisations with an organisation relationship passes whatever the list says.',
        'Worldwide cloud, since 10 October 2026. On 1 April 2027 EWS ends for every tenant.',
      ]}
    />
  </Drawing>
);
