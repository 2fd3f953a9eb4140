import type { Content } from './content';

/** The last day on which anything was verified: what the content says is meant to hold then. */
export const lastVerified = ({ causes, errors }: Pick<Content, 'causes' | 'errors'>): string =>
  [...causes, ...errors]
    .map(({ verifiedOn }) => verifiedOn)
    .sort()
    .at(-1) ?? '2026-01-01';
