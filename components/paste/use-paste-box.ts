import { useEffect, useReducer } from 'react';
import { emptyBox, isBlank, nextBox } from './box-state';
import { askForFile, askForReport } from './match-client';
import { forgetPaste, keepPaste, keptPaste } from './tab-memory';

/** The state of the paste box, asked anew about each text, kept while the tab is open. */
export function usePasteBox(catalogue: string) {
  const [state, happen] = useReducer(nextBox, emptyBox);
  const { paste, corrections, report, tries } = state;
  const needsAnswer = paste !== undefined && !isBlank(state);

  useEffect(() => {
    const kept = keptPaste();
    if (kept) happen({ happened: 'took', ...kept });
  }, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another try asks about the same text again
  useEffect(() => {
    if (!paste || !needsAnswer) return;
    let isWanted = true;
    void askForReport(paste.text, corrections, catalogue).then((answer) => {
      if (isWanted) happen({ happened: 'answered', paste, corrections, answer });
    });
    return () => {
      isWanted = false;
    };
  }, [paste, corrections, needsAnswer, catalogue, tries]);

  useEffect(() => {
    if (paste && report) keepPaste(paste, report);
  }, [paste, report]);

  const takeFile = async (file: File) => {
    const read = await askForFile(file);
    if ('problem' in read) happen({ happened: 'refused', problem: read.problem });
    else happen({ happened: 'took', paste: { text: read.text, name: file.name } });
  };
  const clear = () => {
    forgetPaste();
    happen({ happened: 'cleared' });
  };
  return { state, happen, takeFile, clear };
}
