import { handleSignIn } from '@/lib/api/handle-insights';
import { openInsightsService } from '@/lib/api/open-insights-service';

export const dynamic = 'force-dynamic';

const answer = (request: Request) => handleSignIn(request, openInsightsService);

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
