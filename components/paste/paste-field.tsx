'use client';

import { type ClipboardEvent, useEffect, useRef } from 'react';
import { hasKeyboard } from '@/components/site/first-script-text';
import type { Words } from '@/lib/words/en';
import { mostInField } from './limits';
import { pastedFiles } from './pasted-files';

interface Props {
  id: string;
  describedBy: string;
  text: string;
  /** Where a text begins that was read from a picture: there the cursor goes, for whoever compares the two. */
  readFrom: number | undefined;
  /** Puts the cursor in when the field appears. */
  focuses: boolean;
  /** Whether the first script of the page puts it there. */
  takesCursor: true | undefined;
  words: Words['box'];
  type: (text: string) => void;
  take: (text: string) => void;
  takeFiles: (files: File[]) => void;
  warmUp: () => void;
}

/** The text field. A long paste is caught before the field lays it out, which would freeze the page. */
export function PasteField({
  id,
  describedBy,
  text,
  readFrom,
  focuses,
  takesCursor,
  words,
  type,
  take,
  takeFiles,
  warmUp,
}: Props) {
  const field = useRef<HTMLTextAreaElement>(null);
  const pastes = useRef(false);

  // What was done before this page's scripts listened: the cursor may be here already, and text too.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when they begin to listen
  useEffect(() => {
    if (document.activeElement === field.current) warmUp();
    pastes.current =
      window.early?.some(
        ([{ type, target }, given]) => type === 'paste' && target === field.current && typeof given === 'string',
      ) ?? false;
  }, []);

  useEffect(() => {
    if (focuses) field.current?.focus({ preventScroll: true });
  }, [focuses]);

  useEffect(() => {
    // On a phone its keyboard would cover the answer.
    if (readFrom === undefined || !hasKeyboard()) return;
    field.current?.focus({ preventScroll: true });
    field.current?.setSelectionRange(readFrom, readFrom);
  }, [readFrom]);

  const catchPaste = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    const files = pastedFiles(event.clipboardData);
    if (files.length > 0) {
      event.preventDefault();
      takeFiles(files);
      return;
    }
    const pasted = event.clipboardData.getData('text/plain');
    const { selectionStart, selectionEnd, value } = event.currentTarget;
    const length = value.length - (selectionEnd - selectionStart) + pasted.length;
    pastes.current = length <= mostInField;
    if (pastes.current) return;
    event.preventDefault();
    take(value.slice(0, selectionStart) + pasted + value.slice(selectionEnd));
  };

  const change = (value: string) => {
    if (pastes.current) take(value);
    else type(value);
    pastes.current = false;
  };

  return (
    <textarea
      ref={field}
      id={id}
      aria-describedby={describedBy}
      data-cursor={takesCursor}
      rows={6}
      dir="auto"
      value={text}
      placeholder={words.placeholder}
      autoCapitalize="off"
      autoComplete="off"
      autoCorrect="off"
      spellCheck={false}
      onFocus={warmUp}
      onPaste={catchPaste}
      onChange={(event) => change(event.target.value)}
      className="block min-h-40 w-full resize-y rounded-control border-2 border-edge bg-paper p-3 font-mono text-s placeholder:text-muted"
    />
  );
}
