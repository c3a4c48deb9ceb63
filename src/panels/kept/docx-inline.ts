import { ExternalHyperlink, TextRun, type IRunOptions, type ParagraphChild } from 'docx';
import { LOCALES } from '../../words/language.ts';
import { isOfTheWeb, writable, type Part, type Parts } from './memo-model.ts';

/** The pieces of a paragraph. */
export const runs = (parts: Parts, style: IRunOptions = {}): ParagraphChild[] =>
  parts.map((part) => run(part, style));

function run(part: Part, style: IRunOptions): ParagraphChild {
  if (typeof part === 'string') return text(part, style);
  if ('lang' in part) {
    const locale = Object.entries(LOCALES).find(([language]) => language === part.lang)?.[1] ?? part.lang;
    return text(part.text, { ...style, language: { value: locale } });
  }
  if ('strong' in part) return text(part.strong, { ...style, bold: true });
  if ('ref' in part) return text(`[${part.ref}]`, style);
  if ('printed' in part) return text(part.printed, { ...style, noProof: true });
  const shown = 'label' in part ? part.label : part.url;
  if (!isOfTheWeb(part.url)) return text(shown, style);
  return new ExternalHyperlink({
    link: plain(part.url),
    children: [text(shown, { ...style, style: 'Hyperlink', noProof: !('label' in part) })],
  });
}

export const text = (content: string, style: IRunOptions = {}): TextRun =>
  new TextRun({ ...style, text: plain(content) });

/** A text in one line, without the characters that no file can hold. */
export const plain = (content: string): string => writable(content.replace(/\s*[\r\n]+\s*/g, ' '));
