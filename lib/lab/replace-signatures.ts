import type { Catalogue, CatalogueSignature } from '../match/catalogue';
import type { OwnerKey } from './lab-file';

/** The catalogue with other signatures for one article. */
export function replaceSignatures(catalogue: Catalogue, owner: OwnerKey, signatures: CatalogueSignature[]): Catalogue {
  const [kind, id] = owner.split(' ');
  const replace = <One extends { id: string; signatures: CatalogueSignature[] }>(list: One[], of: string) =>
    of === kind ? list.map((one) => (one.id === id ? { ...one, signatures } : one)) : list;
  return {
    ...catalogue,
    causes: replace(catalogue.causes, 'cause'),
    forms: replace(catalogue.forms, 'error'),
    elsewhere: replace(catalogue.elsewhere, 'elsewhere'),
  };
}
