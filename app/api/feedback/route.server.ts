import { everyMethod } from '@/app/_routes/every-method';
import { handleOutcome } from '@/lib/api/handle-feedback';
import { openFeedbackService } from '@/lib/api/open-feedback-service';

export const dynamic = 'force-dynamic';

export const { DELETE, GET, HEAD, OPTIONS, PATCH, POST, PUT } = everyMethod((request) =>
  handleOutcome(request, openFeedbackService),
);
