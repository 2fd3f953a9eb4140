import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test, vi } from 'vitest';
import { loadContent } from '../content/load-content';
import { buildGuideModel } from '../guide/build-guide-model';
import { buildCatalogue } from '../match/build-catalogue';
import { publicCatalogue } from '../match/catalogue-file';
import type { Store } from '../store/store';
import { prepareAnswers } from './answer-question';
import { type FeedbackService, handleMiss, handleOutcome } from './handle-feedback';
import { handleMatch, type MatchService } from './handle-match';
import { openApi } from './open-api';
import { limitRate } from './rate-limit';
import { testService } from './test-service';

const content = loadContent();
const catalogue = buildCatalogue(content);
const answer = prepareAnswers(catalogue, content.site.address);
const service = testService({ answer });
const described = openApi(content.site, answer, '2026-11-24');

/** The file as others read it. */
const document = JSON.parse(JSON.stringify(described));
const { requestBody, responses } = document.paths['/match'].post;
const examplesOf = (status: string): [string, { value: unknown }][] =>
  Object.entries(responses[status].content['application/json'].examples);

const ajv = new Ajv2020({ strict: false, validateFormats: false });
ajv.addSchema(document, 'api');
const fits = (name: string, value: unknown) => {
  const check = ajv.compile({ $ref: `api#/components/schemas/${name}` });
  return check(value) ? [] : check.errors;
};

const json = { 'content-type': 'application/json' };
const send = (body: BodyInit, headers: Record<string, string> = json, given: Partial<MatchService> = {}) =>
  handleMatch(new Request('https://help.contoso.com/api/match', { method: 'POST', body, headers }), () => ({
    ...service,
    ...given,
  }));

/** A request that provokes each of the problems that the file shows. */
const provoked: Record<string, () => Promise<Response>> = {
  json: () => send('{'),
  encoding: () => send(new Uint8Array([0xff])),
  shape: () => send('null'),
  text: () => send('{}'),
  limit: () => send('[{"text":""},{"text":"","limit":0}]'),
  otherKey: () => send('{"text":"","day":1}'),
  tooMany: () => send(JSON.stringify(Array(101).fill({ text: '' }))),
  method: () => handleMatch(new Request('https://help.contoso.com/api/match'), () => service),
  tooSlow: () =>
    handleMatch(
      new Request('https://help.contoso.com/api/match', {
        method: 'POST',
        headers: json,
        body: new ReadableStream(),
        duplex: 'half',
      } as RequestInit),
      () => ({ ...service, patience: 10 }),
    ),
  tooLarge: () => send(' '.repeat(1024 * 1024 + 1)),
  mediaType: () => send('{}', { 'content-type': 'text/plain' }),
  rate: async () => {
    const rate = limitRate(1);
    await send('{"text":""}', json, { rate });
    return send('{"text":""}', json, { rate });
  },
  broken: () =>
    handleMatch(new Request('https://help.contoso.com/api/match'), () => {
      throw new Error('no catalogue');
    }),
};

test('the file is valid OpenAPI 3.1', async () => {
  const validator = new Validator();
  expect(await validator.validate(structuredClone(document))).toEqual({ valid: true });
  expect(validator.version).toBe('3.1');
});

test('every reference leads somewhere', () => {
  const references = [...JSON.stringify(document).matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g)];
  expect(references.length).toBeGreaterThan(10);
  for (const [, name] of references) expect(Object.keys(document.components.schemas), name).toContain(name);
});

describe('examples that are answered', () => {
  test.each(Object.entries<{ value: unknown }>(requestBody.content['application/json'].examples))(
    '%s',
    async (name, { value }) => {
      expect(fits('MatchRequest', value)).toEqual([]);
      const response = await send(JSON.stringify(value));
      expect(response.status).toBe(200);
      const given = await response.json();
      expect(given).toEqual(Object.fromEntries(examplesOf('200'))[name]?.value);
      expect(fits('MatchResponse', given)).toEqual([]);
    },
  );

  test('each shows what it is there for', () => {
    const shown = described.paths['/match'].post.responses[200].content['application/json'].examples ?? {};
    expect(shown).toMatchObject({
      one: { value: { matches: [{ id: 'mfa-required', confidence: 'likely' }, {}, {}] } },
      list: { value: [{ facts: { status: [{ value: '401' }] } }, { matches: [] }] },
      nothing: { value: { matches: [], elsewhere: [] } },
      elsewhere: { value: { matches: [], elsewhere: [{ evidence: [{}] }] } },
    });
  });
});

describe('examples that are refused', () => {
  const refused = Object.keys(responses).filter((status) => status !== '200');
  test.each(refused.flatMap((status) => examplesOf(status).map(([name, { value }]) => ({ status, name, value }))))(
    '$status $name',
    async ({ status, name, value }) => {
      const response = await provoked[name]?.();
      expect(response?.status).toBe(Number(status));
      const given = await response?.json();
      expect(given).toEqual(value);
      expect(fits('Problem', given)).toEqual([]);
      for (const header of Object.keys(responses[status].headers ?? {}))
        expect(response?.headers.has(header)).toBe(true);
    },
  );
});

test('real answers to every sample of the content are as described', async () => {
  const samples = [...content.causes, ...content.errors, ...content.elsewhere].flatMap((article) => article.samples);
  const check = ajv.compile({ $ref: 'api#/components/schemas/MatchAnswer' });
  for (const { file, text } of samples) {
    const given = answer({ text, limit: 20 }, '2026-11-24');
    expect(check(given) ? [] : check.errors, file).toEqual([]);
    for (const { id, link } of given.matches) expect(link).toBe(`${content.site.address}/e/${id}`);
  }
});

describe('what is kept', () => {
  const handlers = { '/api/feedback': handleOutcome, '/api/misses': handleMiss };
  const names = { '/api/feedback': 'Outcome', '/api/misses': 'Miss' };
  const store = { addOutcome: async () => true, addMiss: async () => true } as unknown as Store;
  const model = buildGuideModel(content, 'test');
  const post = (path: keyof typeof handlers, body: string, given: Partial<FeedbackService> = {}) =>
    handlers[path](new Request(`https://help.contoso.com${path}`, { method: 'POST', headers: json, body }), () => ({
      ...service,
      store: async () => store,
      model,
      ...given,
    }));

  describe.each(['/api/feedback', '/api/misses'] as const)('%s', (path) => {
    const { requestBody, responses } = document.paths[path].post;
    const { examples } = requestBody.content['application/json'];

    test('takes each of its examples, and answers as it says', async () => {
      for (const [name, { value }] of Object.entries<{ value: unknown }>(examples)) {
        expect(fits(names[path], value)).toEqual([]);
        const response = await post(path, JSON.stringify(value));
        expect(response.status).toBe(200);
        const given = await response.json();
        expect(given).toEqual(responses['200'].content['application/json'].examples[name].value);
        expect(fits('Kept', given)).toEqual([]);
      }
    });

    test('says what is wrong as it says', async () => {
      const [{ value }] = Object.values<{ value: object }>(examples) as [{ value: object }];
      const down = async () => Promise.reject(new Error('no store'));
      const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
      const wrong: Record<string, Promise<Response>> = {
        json: post(path, '{'),
        value: post(path, JSON.stringify({ ...value, id: '1' })),
        storeDown: post(path, JSON.stringify(value), { store: down }),
      };
      for (const [status, names] of [
        ['400', ['json', 'value']],
        ['503', ['storeDown']],
      ] as const)
        for (const name of names) {
          const response = await wrong[name];
          expect(response?.status, name).toBe(Number(status));
          expect(await response?.json()).toEqual(responses[status].content['application/json'].examples[name].value);
        }
      log.mockRestore();
    });
  });
});

test('the public catalogue is as described, and nothing of it is left out of the description', () => {
  const file = JSON.parse(JSON.stringify(publicCatalogue(catalogue)));
  expect(fits('Catalogue', file)).toEqual([]);
  const { schemas } = document.components;
  const shapes = { Catalogue: file, CatalogueCause: file.causes, CatalogueForm: file.forms, CatalogueCode: file.codes };
  for (const [name, value] of Object.entries({ ...shapes, CatalogueElsewhere: file.elsewhere })) {
    const keys = new Set([value].flat().flatMap((one) => Object.keys(one)));
    for (const key of keys) expect(Object.keys(schemas[name].properties), name).toContain(key);
  }
});
