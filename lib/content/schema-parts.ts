import { z } from 'zod';
import {
  codeKinds,
  commonness,
  factNames,
  needs,
  products,
  risks,
  roles,
  shells,
  sides,
  strengths,
  systems,
  verifiers,
  workloads,
} from './closed-sets';

/*
 * Front matter is read with YAML's failsafe schema, so that `0x80040115` and `5.10` stay what the author wrote. Every
 * scalar therefore arrives as a string, and the parts below turn into numbers only what is meant as one.
 */

/** A permanent id: lower case letters, digits and single hyphens. */
export const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'expected an id of lower case letters, digits and single hyphens');
/** A calendar day that exists, as `2026-11-24`. */
export const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, 'expected a day written as 2026-11-24')
  .refine((text) => {
    const date = new Date(`${text}T00:00:00Z`);
    return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
  }, 'expected a day that exists');
/** One line of text for people. */
export const line = z
  .string()
  .trim()
  .min(2, 'expected a line of text')
  .refine((text) => !text.includes('\n'), 'expected one line');
/** A line that is also read outside the page (tab, e-mail, list): no marks of Markdown in it. */
export const plainLine = line.refine((text) => !/[`*]/.test(text), 'expected plain words, without ` and *');
/** Text for people that may have several lines. */
export const text = z.string().trim().min(2, 'expected some text');
/** Minutes a person needs; halves are allowed. */
export const minutes = z
  .string()
  .regex(/^\d+(\.5)?$/, 'expected minutes as a whole or half number')
  .transform(Number);
export const address = z.url({ protocol: /^https$/, error: 'expected an address that starts with https://' });
/** Where a statement comes from. */
export const source = z.strictObject({ title: line, url: address });
/** An id of the two source articles' facts: M1 to M24, C1 to C7c. */
export const factId = z.string().regex(/^[MC]\d{1,2}[a-f]?$/, 'expected a fact id such as M15a or C3');

export const side = z.enum(sides);
export const system = z.enum(systems);
export const product = z.enum(products);
export const workload = z.enum(workloads);
export const role = z.enum(roles);
export const risk = z.enum(risks);
export const common = z.enum(commonness);
export const need = z.enum(needs);
export const verifiedBy = z.enum(verifiers);
export const shell = z.enum(shells);
export const codeKind = z.enum(codeKinds);
export const factName = z.enum(factNames);
export const strength = z.enum(strengths);

/** Where a cause, form or check can occur. An empty list means anywhere. */
export const fits = z.strictObject({
  sides: z.array(side).default([]),
  systems: z.array(system).default([]),
  products: z.array(product).default([]),
  workloads: z.array(workload).default([]),
});

/** An address that stays: what replaced the article, and since when. */
export const retired = z.strictObject({ on: day, replacedBy: id });

/** When an article was checked, and against what. */
export const verification = {
  verifiedOn: day,
  verifiedBy,
  /** What was looked at, and why it still holds: the reason that `npm run verified` asks for. */
  verifiedNote: line.optional(),
  sources: z.array(source).min(1, 'expected at least one source'),
};

/** Keys that every article may have. */
export const shared = {
  covers: z.array(factId).default([]),
  aliases: z.array(id).default([]),
  retired: retired.optional(),
};

/** Keys that every translation may have. */
export const translation = {
  /** The hash of the English texts it was made from, written by `npm run translated`. */
  of: line.optional(),
};
