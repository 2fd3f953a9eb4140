import fc from 'fast-check';
import { expect, it } from 'vitest';
import { aboutAnother, formatReplyAddress, type KnownArticle, parseReplyAddress, replyAbout } from './reply-address';
import { replyCertainties, replyFormats, replyLengths } from './reply-choices';

const articles: KnownArticle[] = [
  { kind: 'cause', id: 'mfa-required', fixes: [{ id: 'app-only' }, { id: 'exclude' }], languages: ['en', 'de', 'fr'] },
  { kind: 'error', id: 'bare-401', fixes: [], languages: ['en'] },
];

it('leaves out what is as usual', () => {
  expect(replyAbout('cause', { id: 'mfa-required', language: 'en' })).toBe('cause=mfa-required');
  expect(replyAbout('cause', { id: 'mfa-required', language: 'de' }, 'app-only')).toBe(
    'cause=mfa-required&fix=app-only&language=de',
  );
  expect(replyAbout('error', { id: 'bare-401', language: 'en' })).toBe('form=bare-401');
});

it('reads back every choice that it wrote', () => {
  const choices = fc.record({
    fix: fc.constantFrom(undefined, 'app-only', 'exclude'),
    language: fc.constantFrom('en' as const, 'de' as const, 'fr' as const),
    length: fc.constantFrom(...replyLengths),
    format: fc.constantFrom(...replyFormats),
    certainty: fc.constantFrom(...replyCertainties),
  });
  fc.assert(
    fc.property(choices, ({ fix, ...others }) => {
      const chosen = { about: { kind: 'cause', id: 'mfa-required' }, ...(fix ? { fix } : {}), ...others } as const;
      expect(parseReplyAddress(formatReplyAddress(chosen), articles)).toEqual(chosen);
    }),
  );
});

it('leaves length and format to whoever opens it, unless it names them', () => {
  const habits = { length: 'short', format: 'html' } as const;
  expect(parseReplyAddress('cause=mfa-required', articles, habits)).toMatchObject(habits);
  expect(parseReplyAddress('cause=mfa-required&length=full', articles, habits)).toMatchObject({
    length: 'full',
    format: 'html',
  });
});

it('takes what it does not know as usual, and capitals as small letters', () => {
  const usual = { certainty: 'likely', language: 'en', length: 'full', format: 'text' };
  const about = { kind: 'error', id: 'bare-401' };
  expect(parseReplyAddress('form=BARE-401&language=de&length=endless&fix=app-only', articles)).toEqual({
    about,
    ...usual,
  });
  expect(parseReplyAddress('cause=MFA-Required&sure=Certain', articles)).toEqual({
    about: { kind: 'cause', id: 'mfa-required' },
    ...usual,
    certainty: 'certain',
  });
});

it('goes on to another article with what was named, but not its fix', () => {
  const [cause, form] = articles as [KnownArticle, KnownArticle];
  const address = 'cause=mfa-required&fix=app-only&language=de&length=short';
  expect(aboutAnother(address, cause, 'certain')).toBe('cause=mfa-required&sure=certain&language=de&length=short');
  expect(aboutAnother(address, form, 'likely')).toBe('form=bare-401&length=short');
  expect(aboutAnother('format=html&length=endless', form, 'likely')).toBe('form=bare-401&format=html');
});

it('is nothing without an article of ours', () => {
  for (const fragment of ['', 'content', 'cause=', 'cause=bare-401', 'form=mfa-required', 'cause=<script>', '%'])
    expect(parseReplyAddress(fragment, articles), fragment).toBeUndefined();
});

it('never fails, and lets nothing through but ids and closed sets', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const read = parseReplyAddress(`cause=mfa-required&fix=${text}&language=${text}&sure=${text}`, articles);
      expect(read && formatReplyAddress(read)).toMatch(/^cause=mfa-required[a-z0-9=&-]*$/);
    }),
  );
});
