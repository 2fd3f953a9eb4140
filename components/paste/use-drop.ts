import { useEffect, useState } from 'react';
import { mostInField } from './limits';

interface Takers {
  takeFiles: (files: File[]) => void;
  take: (text: string) => void;
}

/**
 * Takes what is dropped anywhere on the page: beside the box a browser would open the file and leave the page, text and
 * all. Says whether something is held over the page.
 */
export function useDrop({ takeFiles, take }: Takers): boolean {
  const [isDragged, setIsDragged] = useState(false);
  useEffect(() => {
    const holdsFile = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
    const over = (event: DragEvent) => {
      if (!holdsFile(event)) return;
      event.preventDefault();
      setIsDragged(true);
    };
    const leave = (event: DragEvent) => {
      // Without a next element the pointer has left the window.
      if (!event.relatedTarget) setIsDragged(false);
    };
    const drop = (event: DragEvent) => {
      setIsDragged(false);
      const files = [...(event.dataTransfer?.files ?? [])];
      const text = event.dataTransfer?.getData('text/plain') ?? '';
      if (files.length === 0 && text.length <= mostInField) return;
      event.preventDefault();
      if (files.length > 0) takeFiles(files);
      else take(text);
    };
    document.addEventListener('dragover', over);
    document.addEventListener('dragleave', leave);
    document.addEventListener('drop', drop);
    return () => {
      document.removeEventListener('dragover', over);
      document.removeEventListener('dragleave', leave);
      document.removeEventListener('drop', drop);
    };
  });
  return isDragged;
}
