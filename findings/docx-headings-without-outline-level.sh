#!/usr/bin/env bash
# docx 9.15.2, in Node: a paragraph with `heading: HeadingLevel.HEADING_1` gets the style "Heading1", and the package writes that style
# without an outline level, and so do its styles for the other headings. A reader that goes by the file, such as LibreOffice 7.4, takes such
# paragraphs for ordinary text: they are in no outline, no navigation and no heading of a screen reader. A document has to declare the
# styles itself, with `paragraph: { outlineLevel: 0 }`, under the same ids; docx then leaves out its own.
# Seen: "as it is: style Heading1, 0 outline levels, 1 of that style", "declared: style Heading1, 1 outline levels, 1 of that style".
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund docx@9.15.2 fflate@0.8.3

cat >headings.mjs <<'JS'
import { Document, HeadingLevel, Packer, Paragraph } from 'docx';
import { strFromU8, unzipSync } from 'fflate';
const declared = [{ id: 'Heading1', name: 'heading 1', basedOn: 'Normal', paragraph: { outlineLevel: 0 } }];
for (const [name, paragraphStyles] of [['as it is', []], ['declared', declared]]) {
  const children = [new Paragraph({ text: 'One', heading: HeadingLevel.HEADING_1 })];
  const file = await Packer.toBuffer(new Document({ styles: { paragraphStyles }, sections: [{ children }] }));
  const parts = unzipSync(new Uint8Array(file));
  const [body, styles] = ['word/document.xml', 'word/styles.xml'].map((part) => strFromU8(parts[part]));
  const [, style] = /<w:pStyle w:val="(\w+)"/.exec(body);
  const count = (pattern) => (styles.match(pattern) ?? []).length;
  const [levels, same] = [count(/<w:outlineLvl /g), count(/w:styleId="Heading1"/g)];
  console.log(`${name}: style ${style}, ${levels} outline levels, ${same} of that style`);
}
JS
found=$(node headings.mjs)
echo "$found"
[ "$found" = "as it is: style Heading1, 0 outline levels, 1 of that style
declared: style Heading1, 1 outline levels, 1 of that style" ]
