import type { ComponentType } from 'react';
import { ScrollBox } from '@/components/site/scroll-box';
import type { FigureName } from '@/lib/content/vocabulary';
import { DelegatedOrAppOnly } from './figures/delegated-or-app-only';
import { DirectorySyncGuid } from './figures/directory-sync-guid';
import { EwsSwitches } from './figures/ews-switches';
import { OnedriveLifeCycle } from './figures/onedrive-life-cycle';
import { SignInFlow } from './figures/sign-in-flow';

const pictures: Record<FigureName, ComponentType<{ title: string }>> = {
  'sign-in-flow': SignInFlow,
  'directory-sync-guid': DirectorySyncGuid,
  'ews-switches': EwsSwitches,
  'delegated-or-app-only': DelegatedOrAppOnly,
  'onedrive-life-cycle': OnedriveLifeCycle,
};

/** A drawn picture by name. The picture scrolls in its own box on a narrow screen; `alt` names it. */
export function Figure({ name, alt }: { name: FigureName; alt: string }) {
  const Picture = pictures[name];
  return (
    <figure className="my-6">
      <ScrollBox label={alt} className="rounded-control border border-line p-2">
        <Picture title={alt} />
      </ScrollBox>
    </figure>
  );
}
