import { everyMethod } from '@/app/_routes/every-method';
import { handleSignOut } from '@/lib/api/handle-insights';
import { openInsightsService } from '@/lib/api/open-insights-service';

export const dynamic = 'force-dynamic';

export const { DELETE, GET, HEAD, OPTIONS, PATCH, POST, PUT } = everyMethod((request) =>
  handleSignOut(request, openInsightsService),
);
