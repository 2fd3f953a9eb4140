import type { Words } from '@/lib/words/en';

/** The texts that the link builder needs in the browser. */
export type BuilderWords = Pick<Words, 'command' | 'answer' | 'language'> & { desk: Words['deskLinks'] };
