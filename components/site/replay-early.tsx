'use client';

import { useEffect } from 'react';

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const isChoice = (target: EventTarget | null): target is HTMLInputElement =>
  target instanceof HTMLInputElement && (target.type === 'radio' || target.type === 'checkbox');
const isTextField = (target: EventTarget | null): target is HTMLInputElement | HTMLTextAreaElement =>
  (target instanceof HTMLInputElement && !isChoice(target)) || target instanceof HTMLTextAreaElement;

/** Tells React what a field holds. It takes what it found at hydration for known, and put a choice back. */
function announceValue(field: Field, value: string): void {
  const native = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value');
  // React watches the field's own property: this change it sees, the native one not, so that the event counts.
  if (!(field instanceof HTMLSelectElement)) field.value = `${value} `;
  native?.set?.call(field, value);
  field.dispatchEvent(new Event(field instanceof HTMLSelectElement ? 'change' : 'input', { bubbles: true }));
}

/** As with values: the opposite for a moment, so that the click changes something. */
function chooseAgain(choice: HTMLInputElement): void {
  choice.checked = choice.type === 'checkbox' && !choice.checked;
  choice.click();
}

function transferOf(given: File | string): DataTransfer {
  const transfer = new DataTransfer();
  if (typeof given === 'string') transfer.setData('text/plain', given);
  else transfer.items.add(given);
  return transfer;
}

/** The same event again, now that somebody listens. */
function replay(event: Event, given: File | string | undefined): void {
  const { target, type } = event;
  if (!(target instanceof Element) || !target.isConnected) return;
  if (event instanceof KeyboardEvent) target.dispatchEvent(new KeyboardEvent(type, event));
  if (type === 'click' && isChoice(target)) chooseAgain(target);
  else if (type === 'click') target.closest('button')?.click();
  // What the browser took by itself stands in the field.
  if (!event.defaultPrevented || !given) return;
  const options = { bubbles: true, cancelable: true };
  if (type === 'paste')
    target.dispatchEvent(new ClipboardEvent(type, { ...options, clipboardData: transferOf(given) }));
  if (type === 'drop') target.dispatchEvent(new DragEvent(type, { ...options, dataTransfer: transferOf(given) }));
}

/**
 * Gives the page what happened before its scripts listened (first-script-text.ts): what stands in fields by now, then
 * clicks on buttons, shortcuts, and pasted and dropped things.
 */
async function replayEarly(): Promise<void> {
  const { early = [] } = window;
  delete window.early;
  // First what stands in the fields: whatever else happens makes React write into them what it knows of.
  const values = new Map<Field, string>();
  for (const [{ target, defaultPrevented }, value] of early) {
    if (target instanceof HTMLSelectElement && typeof value === 'string') values.set(target, value);
    else if (isTextField(target) && !defaultPrevented && target.value !== '') values.set(target, target.value);
  }
  for (const [field, value] of values) if (field.isConnected) announceValue(field, value);
  for (const [event, given] of early) {
    // Each sees what the one before it changed.
    await Promise.resolve();
    replay(event, given);
  }
}

/** Stands behind everything on a page, so that all of it listens when this has its turn. */
export function ReplayEarly() {
  useEffect(() => {
    void replayEarly();
  }, []);
  return null;
}
