import type { LabProblem } from '@/lib/lab/parse-signatures';
import { fill } from '@/lib/words/fill';
import { labWords } from '@/lib/words/lab-words';

/** What is wrong with the signatures: which line, which key, and what was expected there. */
export const LabProblems = ({ problems }: { problems: LabProblem[] }) => (
  <div role="status">
    {problems.length > 0 && (
      <div className="border-l-4 border-bad pl-4 text-s">
        <p className="font-bold">{labWords.problems}</p>
        <ul className="mt-1 flex list-disc flex-col gap-1 pl-5">
          {problems.map(({ line, key, expected }) => (
            <li key={`${key} ${expected}`} className="[overflow-wrap:anywhere]">
              {line === undefined
                ? fill(labWords.problemAnywhere, { key, expected })
                : fill(labWords.problem, { line, key, expected })}
            </li>
          ))}
        </ul>
      </div>
    )}
  </div>
);
