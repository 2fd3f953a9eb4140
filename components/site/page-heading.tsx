/** The heading of a list page, with its sentence. */
export const PageHeading = ({ title, intro }: { title: string; intro: string }) => (
  <header className="flex flex-col gap-4">
    <h1 className="text-2xl font-bold md:text-3xl">{title}</h1>
    <p className="max-w-text text-l">{intro}</p>
  </header>
);
