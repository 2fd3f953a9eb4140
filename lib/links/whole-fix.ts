import type { TrailEntry } from '../guide/visit';

export type Tried = TrailEntry & { did: 'tried' };

/** All that is done with a fix, from its choice to how it went. */
export const wholeFix = ({ cause, fix, outcome }: Omit<Tried, 'did'>): TrailEntry[] => [
  { did: 'chose', cause, fix },
  { did: 'made', cause, fix },
  { did: 'tried', cause, fix, outcome },
];
