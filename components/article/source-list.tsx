/** Pages of others, by title. Their servers don't learn which page of ours a reader came from. */
export const SourceList = ({ sources }: { sources: { title: string; url: string }[] }) => (
  <ul className="source-list mt-2 flex flex-col gap-1">
    {sources.map(({ title, url }) => (
      <li key={url}>
        <a href={url} rel="noreferrer" className="inline-block py-0.5">
          {title}
        </a>
      </li>
    ))}
  </ul>
);
