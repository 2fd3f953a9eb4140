import { handleMatch } from '@/lib/api/handle-match';
import { openService } from '@/lib/api/open-service';

export const dynamic = 'force-dynamic';

const answer = (request: Request) => handleMatch(request, openService);

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
