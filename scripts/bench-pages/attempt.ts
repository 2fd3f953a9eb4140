import type { Failure } from './pages-report';

/**
 * The outcome of a step, or why there is none: what one site fails at must not end the comparison. All that is known of
 * the failure is printed at once, since the report has room for a line.
 */
export const attempt = <T extends object>(step: () => Promise<T>): Promise<T | Failure> =>
  step().catch((error: unknown) => {
    const failed = error instanceof Error ? error.message : String(error);
    console.error(failed);
    return { failed };
  });
