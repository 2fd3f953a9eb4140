import type { NoteName } from '@/lib/triage/table';
import type { TriageSummary } from '@/lib/triage/triage-summary';
import { fillCount } from '@/lib/words/fill';
import { triageWords } from '@/lib/words/triage-words';

/** What people should know of how their file was read. */
export function ResultNotes({ notes }: Pick<TriageSummary, 'notes'>) {
  const given = Object.entries(notes) as [NoteName, number][];
  if (given.length === 0) return null;
  return (
    <ul className="flex max-w-text flex-col gap-1 border-l-4 border-warn pl-4 text-s">
      {given.map(([name, count]) => (
        <li key={name}>{fillCount('en', triageWords.notes[name], count)}</li>
      ))}
    </ul>
  );
}
