import { handleMiss } from '@/lib/api/handle-feedback';
import { openFeedbackService } from '@/lib/api/open-feedback-service';

export const dynamic = 'force-dynamic';

const answer = (request: Request) => handleMiss(request, openFeedbackService);

// What isn't named here Next refuses by itself, without saying what is allowed.
export {
  answer as DELETE,
  answer as GET,
  answer as HEAD,
  answer as OPTIONS,
  answer as PATCH,
  answer as POST,
  answer as PUT,
};
