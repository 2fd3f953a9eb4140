import { useEffect, useState } from 'react';
import type { ReplyHabits } from '@/lib/reply/reply-choices';
import { emptyTemplate, type ReplyTemplate } from '@/lib/reply/reply-template';
import { forgetTemplate, keepTemplate, keptTemplate } from './kept-template';

export type TemplateState = 'new' | 'kept' | 'changed' | 'forgotten' | 'failed';

export interface TemplateUse {
  template: ReplyTemplate;
  state: TemplateState;
  change: (template: ReplyTemplate) => void;
  /** With the habits of this moment. */
  keep: (habits: ReplyHabits) => void;
  forget: () => void;
}

/** The template of this browser, and what may be done with it. */
export function useTemplate(): TemplateUse {
  const [{ template, state }, set] = useState<Pick<TemplateUse, 'template' | 'state'>>({
    template: emptyTemplate,
    state: 'new',
  });
  useEffect(() => {
    const kept = keptTemplate();
    if (kept) set({ template: kept, state: 'kept' });
  }, []);
  return {
    template,
    state,
    change: (changed) => set({ template: changed, state: state === 'kept' || state === 'changed' ? 'changed' : 'new' }),
    keep: (habits) => {
      const kept = { ...template, habits };
      set({ template: kept, state: keepTemplate(kept) ? 'kept' : 'failed' });
    },
    forget: () => {
      forgetTemplate();
      set({ template: emptyTemplate, state: 'forgotten' });
    },
  };
}
