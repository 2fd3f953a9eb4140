import { useEffect, useReducer } from 'react';
import { usePictures } from '@/components/picture/use-pictures';
import type { Report } from '@/lib/match/report';
import { isPictureFile } from '@/lib/picture/is-picture-file';
import { takeArrival, watchArrivals } from './arrival';
import { emptyBox, isBlank, nextBox } from './box-state';
import { askForFile, askForReport } from './match-client';
import { forgetPaste, type Kept, keepPaste, keptPaste, takeHanded, watchPaste } from './tab-memory';

/** The state of the paste box, asked anew about each text, kept while the tab is open. */
export function usePasteBox(catalogue: string) {
  const [state, happen] = useReducer(nextBox, emptyBox);
  const { paste, corrections, report, tries } = state;
  const needsAnswer = paste !== undefined && !isBlank(state);

  useEffect(() => {
    const show = ({ paste, corrections, report }: Pick<Kept, 'paste' | 'corrections'> & { report?: Report }) => {
      if (paste.text === '') happen({ happened: 'told', corrections });
      else happen({ happened: 'took', paste, corrections, ...(report ? { report } : {}) });
    };
    const receive = () => {
      const arrived = takeArrival();
      if (arrived) show({ paste: { text: arrived.text }, corrections: arrived.corrections });
      return arrived !== undefined;
    };
    const receiveHanded = () => {
      const handed = takeHanded();
      if (handed) show({ paste: handed, corrections: {} });
      return handed !== undefined;
    };
    const kept = keptPaste();
    if (!receive() && !receiveHanded() && kept) show(kept);
    // On a page that was open already the text may have been read before it comes here.
    const stopPaste = watchPaste(() => {
      if (receiveHanded()) return;
      const given = keptPaste();
      if (given?.isFromLink) show(given);
    });
    const stopArrivals = watchArrivals(receive);
    return () => {
      stopPaste();
      stopArrivals();
    };
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
    if (paste && report) keepPaste(paste, report, corrections);
  }, [paste, report, corrections]);

  const takeFile = async (file: File) => {
    const read = await askForFile(file);
    if ('problem' in read) happen({ happened: 'refused', problem: read.problem });
    else happen({ happened: 'took', paste: { text: read.text, name: file.name } });
  };
  const pictures = usePictures({
    took: (text) => happen({ happened: 'read', text }),
    refused: (problem, guessed) => happen({ happened: 'refused', problem, ...(guessed ? { guessed } : {}) }),
  });
  /** Of pictures each is read; of other files the first alone, which takes the place of the text. */
  const takeFiles = (files: File[]) => {
    const [first] = files;
    if (!first) return;
    if (!isPictureFile(first)) return void takeFile(first);
    happen({ happened: 'gavePictures' });
    pictures.read(files.filter(isPictureFile));
  };
  const clear = () => {
    pictures.stop();
    forgetPaste();
    happen({ happened: 'cleared' });
  };
  return { state, happen, takeFiles, clear, reading: pictures.reading, stopReading: pictures.stop };
}
