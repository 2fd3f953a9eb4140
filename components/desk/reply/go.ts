import { setFragment } from '@/components/guide/use-fragment';

/** Choices take each other's place in the address: nobody wants to go back through them one by one. */
export const go = (address: string): void => setFragment(address, 'replace');
