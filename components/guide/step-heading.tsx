import { type ReactNode, useEffect, useRef } from 'react';

interface Props {
  /** A small line above: where in the visit this is. */
  above?: ReactNode;
  /** Whether the heading takes the focus: on every step that the person moved to, not on arrival. */
  takesFocus: boolean;
  /** The language of the heading, where it isn't the page's. */
  lang?: string | undefined;
  children: ReactNode;
}

/** The heading of a step. It takes the focus, so that a reader who can't see the page hears that a new step began. */
export function StepHeading({ above, takesFocus, lang, children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!takesFocus) return;
    heading.current?.focus({ preventScroll: true });
    window.scrollTo({ top: 0 });
  }, [takesFocus]);
  return (
    <>
      {above && <p className="mb-1 text-s font-normal text-muted">{above}</p>}
      <h1
        ref={heading}
        lang={lang}
        tabIndex={-1}
        className="max-w-column text-xl font-bold focus:outline-none focus-visible:outline-none md:text-2xl"
      >
        {children}
      </h1>
    </>
  );
}
