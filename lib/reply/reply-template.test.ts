import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { badPlaceholders, emptyTemplate, fillTemplate, parseTemplate, usedPlaceholders } from './reply-template';

const values = { name: 'Sam', ticket: '4711', tool: 'MigrationWiz' };
const nothing = { name: '', ticket: ' ', tool: '' };

describe('filling in', () => {
  it('puts in what is known', () => {
    expect(fillTemplate('Hello {name}, about {ticket} and {tool}:', values)).toBe(
      'Hello Sam, about 4711 and MigrationWiz:',
    );
  });

  it('leaves out what is not known, with the space before it', () => {
    expect(fillTemplate('Hello {name},', nothing)).toBe('Hello,');
    expect(fillTemplate('Ticket {ticket}\nYours', nothing)).toBe('Ticket\nYours');
  });

  it('fills in once: a name that looks like a placeholder stays a name', () => {
    expect(fillTemplate('Hello {name},', { ...values, name: '{ticket}' })).toBe('Hello {ticket},');
  });

  it('leaves no placeholder, whatever stands around it', () => {
    const piece = fc.oneof(fc.constantFrom('{name}', '{ticket}', '{tool}'), fc.stringMatching(/^[^{}]*$/));
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        expect(fillTemplate(pieces.join(''), nothing)).not.toMatch(/[{}]/);
        expect(fillTemplate(pieces.join(''), values)).not.toMatch(/[{}]/);
      }),
    );
  });
});

describe('what is wrong with a template', () => {
  it('names each placeholder that is unknown or not closed, once', () => {
    expect(badPlaceholders('Hello {nmae}, {name} {ticket} {tool}: {nmae} {Name}')).toEqual(['{nmae}', '{Name}']);
    expect(badPlaceholders('Hello {name')).toEqual(['{name']);
    expect(badPlaceholders('Hello name},')).toEqual(['name}']);
    expect(badPlaceholders('Hello {}, {{name}}')).toEqual(['{}', '{', '}']);
    expect(badPlaceholders('Hello {name},\nyours')).toEqual([]);
  });

  it('says which placeholders are used', () => {
    expect(usedPlaceholders(['Hello {name},', 'Ticket {ticket}'])).toEqual(['name', 'ticket']);
    expect(usedPlaceholders(['Hello,'])).toEqual([]);
  });
});

describe('a kept template', () => {
  const letters = { de: { greeting: 'Hallo', closing: 'Gruß' } };
  const habits = { length: 'short', format: 'html' };
  const template = { tool: 'MigrationWiz', signature: 'Alex', letters, habits };

  it('comes back as it was', () => {
    expect(parseTemplate(JSON.stringify(template), ['en', 'de', 'fr'])).toEqual(template);
    expect(parseTemplate(JSON.stringify(emptyTemplate), ['en'])).toEqual(emptyTemplate);
  });

  it('is nothing where it is damaged, and holds no more than it should', () => {
    for (const json of ['', '{', 'null', '[]', '{"tool":1}', '{"tool":"","signature":"","letters":null}'])
      expect(parseTemplate(json, ['en']), json).toBeUndefined();
    const long = { ...template, signature: 'x'.repeat(2_001) };
    expect(parseTemplate(JSON.stringify(long), ['en'])).toBeUndefined();
    const other = { ...template, letters: { ...letters, en: { greeting: 1 }, xx: {} }, more: 'x' };
    expect(parseTemplate(JSON.stringify(other), ['en', 'de'])).toEqual(template);
    const odd = { ...template, habits: { length: 'endless', format: 7 } };
    expect(parseTemplate(JSON.stringify(odd), ['de'])).toEqual({ ...template, habits: {} });
  });
});
