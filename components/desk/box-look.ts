import type { Placed } from './lay-out-tree';

/** The kinds of boxes differ in fill and edge, never by colour alone. */
export const boxLook: Record<Placed['kind'], string> = {
  ask: 'fill-raised stroke-edge',
  offer: 'fill-paper stroke-accent stroke-2',
  cut: 'fill-paper stroke-edge [stroke-dasharray:6_4]',
  'hand-over': 'fill-paper stroke-edge',
  others: '',
};
