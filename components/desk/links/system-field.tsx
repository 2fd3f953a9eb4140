import { useId } from 'react';
import { type MailSystem, mailSystems, mergeFieldOf } from '@/lib/links/merge-fields';
import type { BuilderWords } from './builder-words';
import { CopyBlock } from './copy-block';

interface Props {
  carries: boolean;
  setCarries: (carries: boolean) => void;
  system: MailSystem;
  choose: (system: MailSystem) => void;
  words: BuilderWords;
}

/** Whether the message goes along, which is never so by itself, and how the sending system writes it. */
export function SystemField({ carries, setCarries, system, choose, words: { desk, command } }: Props) {
  const carryId = useId();
  const helpId = useId();
  const systemId = useId();
  const code = mergeFieldOf(system)?.code;
  return (
    <div className="flex flex-col gap-3">
      <div>
        <label htmlFor={carryId} className="flex min-h-8 cursor-pointer items-start gap-3">
          <input
            id={carryId}
            type="checkbox"
            aria-describedby={helpId}
            checked={carries}
            onChange={(event) => setCarries(event.target.checked)}
            className="mt-1 size-5 shrink-0 accent-accent"
          />
          <span className="font-bold">{desk.carry}</span>
        </label>
        <p id={helpId} className="max-w-text text-s text-muted">
          {desk.carryHelp}
        </p>
      </div>
      {carries && (
        <>
          <p className="max-w-text border-l-4 border-warn pl-4">{desk.carryWarning}</p>
          <div className="flex flex-col items-start gap-1">
            <label htmlFor={systemId} className="font-bold">
              {desk.system}
            </label>
            <select
              id={systemId}
              value={system}
              onChange={(event) => {
                const wanted = mailSystems.find((one) => one === event.target.value);
                if (wanted) choose(wanted);
              }}
              className="min-h-10 max-w-full rounded-control border border-edge bg-paper px-3"
            >
              {mailSystems.map((one) => (
                <option key={one} value={one}>
                  {desk.systems[one]}
                </option>
              ))}
            </select>
          </div>
          <p role="status" className="max-w-text">
            {desk.systemHelp[system]}
          </p>
          {code && <CopyBlock label={desk.code} text={code} words={command} />}
        </>
      )}
    </div>
  );
}
