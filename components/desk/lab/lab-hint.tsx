import { shortcuts } from '@/lib/keys/shortcuts';
import { AllPresses } from '../keys/press-caps';

/** The key of an action, beside it. */
export const Hint = ({ id }: { id: 'labEdit' | 'labCopy' | 'labPaste' }) => (
  <span className="screen-only pointer-coarse:hidden">
    <AllPresses presses={shortcuts[id].presses} />
  </span>
);
