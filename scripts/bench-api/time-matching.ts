import type { AnswerQuestion } from '../../lib/api/answer-question';

function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Milliseconds of processor time that one text takes on average to be matched, without server and network. */
export function timeMatching(answer: AnswerQuestion, texts: string[], today: string): number {
  const all = () => {
    for (const text of texts) JSON.stringify(answer({ text, limit: 5 }, today));
  };
  all();
  const from = processorTime();
  for (let times = 0; times < 3; times++) all();
  return (processorTime() - from) / (3 * texts.length);
}
