import { formatLinkedData } from '@/lib/content/technical-article';

/** Data about the page for search engines. It is no script: a browser runs nothing of this type. */
export const LinkedData = ({ data }: { data: object }) => (
  <script type="application/ld+json">{formatLinkedData(data)}</script>
);
