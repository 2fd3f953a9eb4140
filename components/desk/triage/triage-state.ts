import type { TriageSummary } from '@/lib/triage/triage-summary';
import type { TriageProblem, TriageReply } from './triage-messages';

export type TriageProgress = Omit<Extract<TriageReply, { tell: 'progress' }>, 'tell'>;

/** What the page shows of a triage. One fold of what happened. */
export type TriageState =
  | { at: 'start'; problem?: TriageProblem | 'stopped'; name?: string }
  | { at: 'working'; name: string; progress: TriageProgress }
  | { at: 'grouped'; name: string; result: TriageSummary };

export type TriageEvent =
  | { happened: 'took'; name: string }
  | { happened: 'heard'; reply: Extract<TriageReply, { tell: 'progress' | 'problem' | 'grouped' }> }
  /** Another column is to hold the errors. */
  | { happened: 'changed' }
  | { happened: 'stopped' }
  | { happened: 'restarted' };

const reading: TriageProgress = { stage: 'reading', done: 0, all: 0 };

export function nextTriage(state: TriageState, event: TriageEvent): TriageState {
  switch (event.happened) {
    case 'took':
      return { at: 'working', name: event.name, progress: reading };
    case 'changed':
      return state.at === 'grouped' ? { at: 'working', name: state.name, progress: reading } : state;
    case 'heard':
      if (state.at !== 'working' && event.reply.tell !== 'problem') return state;
      return hear(state.at === 'start' ? '' : state.name, event.reply);
    case 'stopped':
      return { at: 'start', problem: 'stopped' };
    case 'restarted':
      return { at: 'start' };
  }
}

function hear(name: string, reply: Extract<TriageEvent, { happened: 'heard' }>['reply']): TriageState {
  switch (reply.tell) {
    case 'progress': {
      const { stage, done, all } = reply;
      return { at: 'working', name, progress: { stage, done, all } };
    }
    case 'problem':
      return { at: 'start', problem: reply.problem, name };
    case 'grouped':
      return { at: 'grouped', name, result: reply.result };
  }
}
