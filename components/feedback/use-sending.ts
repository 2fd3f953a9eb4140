import { useState } from 'react';
import { type SendProblem, sendBody } from './send-body';

export interface Sending {
  isSending: boolean;
  problem: SendProblem | undefined;
  /** Whether the last attempt may have been kept after all: then the same must go again, not something else. */
  isLocked: boolean;
  send: (body: string) => Promise<void>;
}

/** The way of one body to the server, with as many attempts as somebody makes. */
export function useSending(path: string, sent: () => void): Sending {
  const [isSending, setSending] = useState(false);
  const [problem, setProblem] = useState<SendProblem>();
  return {
    isSending,
    problem,
    isLocked: isSending || problem === 'unreached',
    async send(body) {
      if (isSending) return;
      setSending(true);
      setProblem(undefined);
      const failed = await sendBody(path, body);
      setSending(false);
      if (failed) setProblem(failed);
      else sent();
    },
  };
}
