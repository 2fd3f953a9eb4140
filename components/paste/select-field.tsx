import { type RefObject, useEffect } from 'react';

interface Props {
  id: string;
  describedBy: string;
  text: string;
  field: RefObject<HTMLTextAreaElement | null>;
}

/**
 * A text to select from. A browser moves no cursor through a field that is read-only, so that nobody could select in it
 * by keyboard: this one takes the cursor and refuses every change.
 */
export function SelectField({ id, describedBy, text, field }: Props) {
  useEffect(() => {
    const refuse = (event: Event) => event.preventDefault();
    const node = field.current;
    node?.addEventListener('beforeinput', refuse);
    return () => node?.removeEventListener('beforeinput', refuse);
  }, [field]);
  return (
    <textarea
      ref={field}
      id={id}
      aria-describedby={describedBy}
      aria-readonly="true"
      dir="auto"
      // A phone brings up no keyboard.
      inputMode="none"
      value={text}
      // Whatever slips past the listener is undone.
      onChange={() => undefined}
      autoCapitalize="off"
      autoComplete="off"
      autoCorrect="off"
      spellCheck={false}
      className="h-72 w-full resize-none rounded-control border-2 border-edge bg-paper p-3 font-mono text-s leading-7 md:h-[48vh]"
    />
  );
}
