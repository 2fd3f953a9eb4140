import { prepareAnswers } from '@/lib/api/answer-question';
import { openApi } from '@/lib/api/open-api';
import { loadContent } from '@/lib/content/load-content';
import { buildCatalogue } from '@/lib/match/build-catalogue';

/* It stands where the API answers: an export has neither. */
export const dynamic = 'force-static';

export function GET() {
  const content = loadContent();
  return Response.json(openApi(content.site, prepareAnswers(buildCatalogue(content), content.site.address)));
}
