import type { ToolboxRecord } from '../model.ts';

/** A host and path, written as in every other address of the same page. */
const bare = (address: string): string =>
  address
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '')
    .replace(/\/$/, '');

/**
 * Whether an address as the document prints it is one of the record's pages of today, so that it belongs to nobody else.
 * @param printed an address of the record, without a scheme
 */
export const isInUse = ({ links }: Pick<ToolboxRecord, 'links'>, printed: string): boolean =>
  links.some(({ url }) => bare(url) === bare(printed));
