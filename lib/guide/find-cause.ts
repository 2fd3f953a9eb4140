import type { GuideCause } from './guide-model';
import type { PreparedGuide } from './prepare-guide';

/** A cause of the model; undefined where another version of the content knew it. */
export const findCause = ({ causes, causeIndex }: PreparedGuide, id: string | undefined): GuideCause | undefined =>
  causes[causeIndex.get(id ?? '') ?? -1];
