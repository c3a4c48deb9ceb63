/** What the reader can make of the view: a picture as a file, or paper. */
export const EXPORT_FORMATS = ['png', 'svg', 'print'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];
