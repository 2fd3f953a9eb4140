/** The closed sets of the product: every value that content may use where code reads it. Ids are permanent. */

export const sides = ['source', 'destination'] as const;
export const systems = [
  'exchange-online',
  'exchange-server',
  'onedrive',
  'sharepoint',
  'entra',
  'graph',
  'network',
  'other',
] as const;
export const products = ['migrationwiz', 'cloudiway', 'other'] as const;
export const workloads = ['mail', 'files', 'sites'] as const;
/** Ordered from the role that most people have to the one that fewest have; ties in the guide are broken by it. */
export const roles = [
  'anyone',
  'mailbox-user',
  'migration-admin',
  'helpdesk',
  'exchange-admin',
  'sharepoint-admin',
  'entra-admin',
  'server-admin',
] as const;
export const risks = ['none', 'low', 'medium', 'high'] as const;
export const commonness = ['very common', 'common', 'occasional', 'rare'] as const;
export const needs = ['command-line', 'password', 'second-person'] as const;
export const verifiers = ['documentation', 'product'] as const;
export const languages = ['en', 'de', 'fr'] as const;
export const shells = ['powershell', 'bash', 'text', 'http', 'json', 'xml'] as const;
export const codeKinds = [
  'sign-in',
  'exchange-diagnostics',
  'ews',
  'graph',
  'sharepoint',
  'smtp',
  'windows',
  'vendor',
] as const;
/** What a paste can say of its setting. */
export const factNames = [
  'side',
  'system',
  'product',
  'protocol',
  'host',
  'status',
  'code',
  'requestId',
  'traceId',
  'correlationId',
  'time',
  'item',
  'scope',
] as const;
/** How much a signature alone is worth: it settles the cause, points to it, or only hints at it. */
export const strengths = ['settles', 'points', 'hints'] as const;

export type Side = (typeof sides)[number];
export type System = (typeof systems)[number];
export type Product = (typeof products)[number];
export type Workload = (typeof workloads)[number];
export type Role = (typeof roles)[number];
export type Risk = (typeof risks)[number];
export type Commonness = (typeof commonness)[number];
export type Need = (typeof needs)[number];
export type Language = (typeof languages)[number];
export type Shell = (typeof shells)[number];
export type CodeKind = (typeof codeKinds)[number];
export type FactName = (typeof factNames)[number];
export type Strength = (typeof strengths)[number];
