import { z } from 'zod';
import { commonness, factNames, products, sides, strengths, systems } from '../content/closed-sets';
import { apiWords } from '../words/api-words';
import { apiSchemas } from './api-schemas';

/*
 * The documented shape of `/catalogue.json`. The file is written from typed data, so this only describes it; a test reads
 * the real file by it. Objects are open: a new key doesn't make a new shape.
 */
const { about } = apiWords;

const code = z.looseObject({ code: z.string() });
const fact = z.looseObject({ fact: z.enum(factNames), is: z.array(z.string()) });
const term = z.union([z.string(), code, fact]).register(apiSchemas, { id: 'Term', description: about.term });
const requiredTerm = z
  .union([term, z.looseObject({ any: z.array(z.string()) })])
  .register(apiSchemas, { id: 'RequiredTerm', description: about.required });
const day = z.iso.date();

const signature = z
  .looseObject({
    all: z.array(requiredTerm),
    any: z.array(term),
    none: z.array(term),
    strength: z.enum(strengths),
    alone: z.literal(true).optional().register(apiSchemas, { description: about.alone }),
    validFrom: day.optional(),
    validUntil: day.optional(),
  })
  .register(apiSchemas, { id: 'Signature', description: about.signature });

const article = { id: z.string(), title: z.string(), summary: z.string(), signatures: z.array(signature) };

const cause = z
  .looseObject({
    ...article,
    common: z.enum(commonness),
    sides: z.array(z.enum(sides)),
    systems: z.array(z.enum(systems)),
    products: z.array(z.enum(products)),
    minutes: z.number().register(apiSchemas, { description: about.minutes }),
    validFrom: day.optional(),
    validUntil: day.optional(),
  })
  .register(apiSchemas, { id: 'CatalogueCause', description: about.cause });

const form = z
  .looseObject({
    ...article,
    leavesOpen: z.array(z.looseObject({ cause: z.string(), common: z.enum(commonness) })),
    products: z.array(z.enum(products)),
  })
  .register(apiSchemas, { id: 'CatalogueForm', description: about.form });

const knownCode = z
  .looseObject({
    id: z.string(),
    spellings: z.array(z.string()),
    causes: z.array(z.string()),
    wrapper: z.boolean().register(apiSchemas, { description: about.wrapper }),
    shared: z.boolean().register(apiSchemas, { description: about.shared }),
  })
  .register(apiSchemas, { id: 'CatalogueCode', description: about.code });

const elsewhere = z
  .looseObject(article)
  .register(apiSchemas, { id: 'CatalogueElsewhere', description: about.elsewhere });

export const catalogueSchema = z
  .looseObject({
    shape: z.literal(1).register(apiSchemas, { description: about.shape }),
    version: z.string().register(apiSchemas, { description: about.version }),
    causes: z.array(cause),
    forms: z.array(form),
    codes: z.array(knownCode),
    elsewhere: z.array(elsewhere),
  })
  .register(apiSchemas, { id: 'Catalogue', description: about.catalogue });
