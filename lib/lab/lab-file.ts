import type { Belongs } from '../content/sample-rule';
import type { Catalogue } from '../match/catalogue';
import type { OwnerKind } from '../match/prepare-words';

/** An article with signatures: a cause, a message, or another product's page. */
export interface LabOwner {
  kind: OwnerKind;
  id: string;
  title: string;
}
/** `cause mfa-required` */
export type OwnerKey = `${OwnerKind} ${string}`;

/** A text that signatures are tried on. Without `belongs` it is the author's own, and may lead anywhere. */
export interface LabPaste {
  /** A path below `content/`, or what the author's own text is called. */
  name: string;
  text: string;
  belongs?: Belongs;
}

/** All that the signature lab loads: one file, written at the build. */
export interface LabFile {
  /** The day that decides what holds, the same as the content gate's, so that both come to the same. */
  today: string;
  catalogue: Catalogue;
  /** The `signatures` part of each front matter to the letter, by owner. */
  signatures: Record<string, string>;
  pastes: LabPaste[];
}
