import { describe, expect, test } from 'vitest';
import type { Corrections } from './answer';
import type { Catalogue, CatalogueCause, CatalogueSignature } from './catalogue';
import { matchPaste } from './match-paste';
import { prepareCatalogue } from './prepare-catalogue';

const signature = (given: Partial<CatalogueSignature>): CatalogueSignature => ({
  all: [],
  any: [],
  none: [],
  strength: 'points',
  ...given,
});
const cause = (id: string, signatures: CatalogueSignature[], more: Partial<CatalogueCause> = {}): CatalogueCause => ({
  id,
  title: id,
  summary: id,
  common: 'common',
  sides: [],
  systems: [],
  products: [],
  minutes: 1,
  signatures,
  ...more,
});
const code = (id: string, spellings: string[], causes: string[], more = {}) => ({
  id,
  spellings,
  causes,
  wrapper: false,
  shared: false,
  ...more,
});

const catalogue: Catalogue = {
  version: 'test',
  causes: [
    cause('cloud-only', [signature({ all: ['the lantern is out'] })], { systems: ['exchange-online'] }),
    cause('server-only', [signature({ all: ['the lantern is out'] })], { systems: ['exchange-server'] }),
    cause('secret', []),
    cause('password', [signature({ all: ['velvet password expired'], strength: 'settles' })]),
    cause('form-word', [signature({ all: ['velvet credentials'], strength: 'hints' })]),
    cause('old-rule', [signature({ all: ['gate closed by rule'], validUntil: '2026-09-30' })]),
    cause('new-rule', [signature({ all: ['gate closed by rule'], validFrom: '2026-10-01' })]),
    cause('grey-lamp', [signature({ all: ['grey', { any: ['lamp', 'lantern'] }], any: ['broken', 'cracked'] })]),
    cause('not-in-shop', [signature({ all: ['purple ticket refused'], none: ['shop'] })]),
  ],
  forms: [
    {
      id: 'vendor-form',
      title: 'vendor-form',
      summary: '',
      products: [],
      leavesOpen: [{ cause: 'password', common: 'common' }],
      signatures: [signature({ all: ['The velvet credentials were not taken'], strength: 'settles' })],
    },
    {
      id: 'bare',
      title: 'bare',
      summary: '',
      products: [],
      leavesOpen: [{ cause: 'password', common: 'common' }],
      signatures: [
        signature({ all: ['401 Unauthorized'], strength: 'hints' }),
        signature({ all: ['401'], strength: 'hints', alone: true }),
      ],
    },
  ],
  codes: [
    code('aadsts900', ['AADSTS900'], ['secret']),
    code('aadsts901', ['AADSTS901'], ['password', 'secret']),
    code('aadsts902', ['AADSTS902'], ['secret'], { wrapper: true }),
    code('nobox', ['ErrorNoBox', 'The lilac address has no box associated with it'], ['secret']),
    code('win', ['0x80070099'], ['secret'], { shared: true }),
  ],
  elsewhere: [],
};
const prepared = prepareCatalogue(catalogue);
const match = (paste: string, corrections?: Corrections) =>
  matchPaste(prepared, paste, { today: '2026-11-24', corrections }).matches;
const ids = (paste: string, corrections?: Corrections) => match(paste, corrections).map(({ id }) => id);

describe('evidence', () => {
  test('a code of one cause is certain, of two it is likely for the first', () => {
    expect(match('AADSTS900: no')[0]).toMatchObject({ id: 'secret', confidence: 'certain', codes: ['aadsts900'] });
    expect(match('AADSTS901: no').map(({ id, confidence }) => [id, confidence])).toEqual([
      ['password', 'likely'],
      ['secret', 'possible'],
    ]);
  });

  test('a code is not found inside a longer number', () => {
    expect(ids('AADSTS9001: no')).toEqual([]);
    expect(ids('status code 4010 Unauthorized')).toEqual([]);
  });

  test('a code that only wraps another one gives way to it', () => {
    expect(ids('AADSTS902: failed. AADSTS901: the reason')[0]).toBe('password');
    expect(match('AADSTS902: failed')[0]).toMatchObject({ id: 'secret', confidence: 'certain' });
  });

  test('the text of a code counts, also misspelt', () => {
    expect(match('The lilac address has no box associated with it')[0]).toMatchObject({
      id: 'secret',
      codes: ['nobox'],
    });
    expect(match('The lilac adress has no box asociated with it')[0]).toMatchObject({ id: 'secret', codes: ['nobox'] });
  });

  test('a sentence is found however it was wrapped and typed', () => {
    for (const paste of [
      'VELVET PASSWORD EXPIRED',
      'velvet pass-\n> word expired',
      'velvet\u00a0password e\u200bxpired',
      've1vet passw0rd expired',
    ]) {
      expect(ids(paste), paste).toEqual(['password']);
    }
  });

  test('of each choice of a signature one must stand there', () => {
    expect(ids('the grey lamp is cracked')).toEqual(['grey-lamp']);
    expect(ids('a broken lantern, and it is grey')).toEqual(['grey-lamp']);
    expect(ids('the grey mailbox is cracked')).toEqual([]);
    expect(ids('the grey lamp is new')).toEqual([]);
  });

  test('what rules a signature out, rules it out only near by', () => {
    expect(ids('purple ticket refused in the shop')).toEqual([]);
    expect(ids(`purple ticket refused${' .'.repeat(1500)}shop`)).toEqual(['not-in-shop']);
  });
});

describe('order', () => {
  test('the words of a form are no evidence for a cause that merely hints at them', () => {
    expect(ids('The velvet credentials were not taken')).toEqual(['vendor-form']);
    expect(ids('my velvet credentials, in the mailbox')).toEqual(['form-word']);
  });

  test('what stands outside the form as well is evidence', () => {
    const paste = 'The velvet credentials were not taken. We changed the velvet credentials. The mailbox is new.';
    const [form, hint] = match(paste);
    expect([form?.id, hint?.id]).toEqual(['vendor-form', 'form-word']);
    expect(hint).toMatchObject({ count: 1, places: [paste.lastIndexOf('velvet credentials')] });
    expect(ids('The velvet credentials were not taken\n'.repeat(3))).toEqual(['vendor-form']);
  });

  test('a cause with evidence of its own comes before a form', () => {
    expect(ids('The velvet credentials were not taken: velvet password expired')).toEqual(['password', 'vendor-form']);
  });

  test('a bare refusal says nothing where a form says more', () => {
    expect(ids('401 Unauthorized: The velvet credentials were not taken')).toEqual(['vendor-form']);
  });

  test('several errors stay apart and are counted', () => {
    const paste = 'AADSTS900 at one\nvelvet password expired\nAADSTS900 at two\nAADSTS900 at three';
    const found = match(paste);
    expect(found.map(({ id, count }) => [id, count])).toEqual([
      ['password', 1],
      ['secret', 3],
    ]);
    expect(found[1]?.places.map((place) => paste.slice(place, place + 9))).toEqual([
      'AADSTS900',
      'AADSTS900',
      'AADSTS900',
    ]);
  });

  test('a cause that does not occur at the system of the paste comes later, and a person can put the system right', () => {
    expect(ids('the lantern is out at mail.fabrikam.com, Exchange Server 2019')[0]).toBe('server-only');
    expect(ids('the lantern is out at outlook.office365.com')[0]).toBe('cloud-only');
    expect(ids('the lantern is out at outlook.office365.com', { system: 'exchange-server' })[0]).toBe('server-only');
  });

  test('the date in the paste decides, else today', () => {
    expect(ids('2026-09-01T10:00:00Z gate closed by rule')).toEqual(['old-rule']);
    expect(ids('gate closed by rule')).toEqual(['new-rule']);
  });
});

describe('whose error it is', () => {
  test('a bare refusal counts in a text of ours, or where nothing else is said', () => {
    expect(ids('401 Unauthorized')).toEqual(['bare']);
    expect(ids('Outcome: 401 Unauthorized at night')).toEqual(['bare']);
    expect(ids('the mailbox of the trainee answers 401 Unauthorized since the summer party')).toEqual(['bare']);
  });

  test('a number alone counts only alone', () => {
    expect(ids('(401)?')).toEqual(['bare']);
    expect(ids('401 sheets of paper')).toEqual([]);
  });

  test('another product’s refusal is not ours', () => {
    expect(ids('docker pull: 401 Unauthorized')).toEqual([]);
    expect(ids('GET /users HTTP/1.1" 401 Unauthorized')).toEqual([]);
    expect(ids('https://shop.example.com said 401 Unauthorized')).toEqual([]);
    expect(ids('my thermostat shows 401 Unauthorized since the boiler was replaced')).toEqual([]);
  });

  test('a number that Windows prints for any program counts only in a text of ours', () => {
    expect(ids('Windows Update failed with 0x80070099 while installing fonts')).toEqual([]);
    expect(ids('the mailbox connector failed with 0x80070099')).toEqual(['secret']);
  });
});

test('a name of a code in a key and its value is not that code', () => {
  const prepared = prepareCatalogue({
    ...catalogue,
    codes: [code('erroraccessdenied', ['ErrorAccessDenied'], ['secret'])],
  });
  const found = (text: string) => matchPaste(prepared, text, { today: '2026-11-24' }).matches.map(({ id }) => id);
  expect(found('<ResponseCode>ErrorAccessDenied</ResponseCode>')).toContain('secret');
  expect(found('{"error":"access_denied","error_description":"the person said no"}')).toEqual([]);
  expect(found('error=access_denied')).toEqual([]);
});
