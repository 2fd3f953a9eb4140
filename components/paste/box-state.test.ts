import { expect, test } from 'vitest';
import { type BoxEvent, emptyBox, nextBox } from './box-state';

const after = (...events: BoxEvent[]) => events.reduce(nextBox, emptyBox);

test('the text of a picture lands below what stands there, and is known as such while it is put right', () => {
  const read = after({ happened: 'typed', text: 'Ticket 88213\n' }, { happened: 'read', text: 'AADSTS5OO76' });
  expect(read.paste).toEqual({ text: 'Ticket 88213\n\nAADSTS5OO76', readFrom: 14 });
  expect(nextBox(read, { happened: 'typed', text: 'Ticket 88213\n\nAADSTS50076' }).paste?.readFrom).toBe(14);
  expect(nextBox(read, { happened: 'typed', text: '' }).paste).toBeUndefined();
});

test('of several pictures the cursor goes to the last, and why one was refused stays', () => {
  const state = after(
    { happened: 'gavePictures' },
    { happened: 'refused', problem: 'damaged' },
    { happened: 'read', text: 'first' },
    { happened: 'read', text: 'second' },
  );
  expect(state.paste).toEqual({ text: 'first\n\nsecond', readFrom: 7 });
  expect(state.problem).toBe('damaged');
});

test('the words of an unclear picture stay apart until somebody wants them', () => {
  const state = after({ happened: 'refused', problem: 'unclear', guessed: 'AAD5T S5OO7G' });
  expect(state.paste).toBeUndefined();
  const taken = nextBox(state, { happened: 'tookGuess', text: 'AAD5T S5OO7G' });
  expect(taken).toMatchObject({ paste: { text: 'AAD5T S5OO7G' }, problem: undefined, guessed: undefined });
});
