import type { Customer } from '@/lib/reply/compose-reply';
import { usedPlaceholders } from '@/lib/reply/reply-template';
import { fill } from '@/lib/words/fill';
import type { ReplyDeskWords } from '@/lib/words/reply-words';
import { TextField } from './text-field';

interface Props {
  customer: Customer;
  change: (customer: Customer) => void;
  /** The texts of the template, which may use what stands here. */
  texts: readonly string[];
  words: ReplyDeskWords;
}

/** What is known of the customer. It goes into the reply and nowhere else. */
export function CustomerForm({ customer, change, texts, words }: Props) {
  const used = usedPlaceholders(texts);
  const help = (name: keyof Customer) =>
    name === 'ticket' && used.includes(name) && customer[name].trim() === ''
      ? fill(words.leftOut, { placeholder: `{${name}}` })
      : undefined;
  return (
    <fieldset className="grid min-w-0 gap-4 sm:grid-cols-2 lg:grid-cols-1">
      <legend className="text-m font-bold">{words.customer}</legend>
      <p className="text-s text-muted sm:col-span-2 lg:col-span-1">{words.customerHelp}</p>
      {(['name', 'ticket'] as const).map((name) => (
        <TextField
          key={name}
          label={words[name]}
          value={customer[name]}
          change={(value) => change({ ...customer, [name]: value })}
          help={help(name)}
        />
      ))}
    </fieldset>
  );
}
