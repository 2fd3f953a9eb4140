import { PageHeading } from '@/components/site/page-heading';
import type { Content } from '@/lib/content/content';
import { labFile, labOwners } from '@/lib/content/lab-file';
import type { Words } from '@/lib/words/en';
import { labWords } from '@/lib/words/lab-words';
import { Lab } from './lab';

/** Where authors try signatures before they write them down. */
export const LabPage = ({ content, words }: { content: Content; words: Words }) => (
  <>
    <PageHeading title={labWords.title} intro={labWords.intro} />
    <p className="mt-4 max-w-text text-s text-muted">{labWords.about}</p>
    <p className="mt-6 hidden max-w-text noscript:block">{labWords.noScript}</p>
    <div className="noscript:hidden" data-now>
      <Lab
        address={labFile(content, process.cwd()).address}
        owners={labOwners(content).map(({ kind, id, title }) => ({ kind, id, title }))}
        words={{ answer: words.answer }}
      />
    </div>
  </>
);
