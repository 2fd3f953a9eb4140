import { everyMethod } from '@/app/_routes/every-method';
import { handleMatch } from '@/lib/api/handle-match';
import { openService } from '@/lib/api/open-service';

export const dynamic = 'force-dynamic';

export const { DELETE, GET, HEAD, OPTIONS, PATCH, POST, PUT } = everyMethod((request) =>
  handleMatch(request, openService),
);
