#!/usr/bin/env bash
# LibreOffice 7.4.7 (Debian 12): in a .docx file, `<w:spacing w:line="264"/>` without `w:lineRule` is read as an exact height of 13.2 pt,
# where ECMA-376 (part 1, 17.3.1.33) says that the rule is "auto", so 1.1 times the height of a line. A picture in such a paragraph is
# cut off, and what follows stands over it. With `w:lineRule="auto"` written out, both readings are the same. The npm package docx writes
# no rule unless it is asked to.
# Seen, for a picture of 200 pt high in the first line: "without a rule: the next line begins within the picture", "with the rule: below it".
# Needs soffice, pdftotext and zip: apt-get install --no-install-recommends libreoffice-writer poppler-utils zip
set -euo pipefail
for command in soffice pdftotext zip; do
  command -v "$command" >/dev/null || { echo "$command is not installed: see the head of $0" >&2; exit 2; }
done
soffice --version
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
mkdir -p _rels word/_rels word/media
base64 -d >word/media/dot.png <<<'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=='
types='http://schemas.openxmlformats.org/package/2006/content-types'
relations='http://schemas.openxmlformats.org/package/2006/relationships'
office='http://schemas.openxmlformats.org/officeDocument/2006/relationships'
drawing='http://schemas.openxmlformats.org/drawingml/2006'
cat >'[Content_Types].xml' <<XML
<Types xmlns="$types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="png" ContentType="image/png"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>
XML
cat >_rels/.rels <<XML
<Relationships xmlns="$relations"><Relationship Id="a" Type="$office/officeDocument" Target="word/document.xml"/></Relationships>
XML
cat >word/_rels/document.xml.rels <<XML
<Relationships xmlns="$relations"><Relationship Id="p" Type="$office/image" Target="media/dot.png"/></Relationships>
XML
# 200 pt are 2540000 English Metric Units.
write() {
  cat >word/document.xml <<XML
<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="$office" xmlns:wp="$drawing/wordprocessingDrawing" xmlns:a="$drawing/main" xmlns:pic="$drawing/picture"><w:body>
<w:p><w:pPr><w:spacing w:line="264"$2/></w:pPr><w:r><w:drawing><wp:inline><wp:extent cx="2540000" cy="2540000"/><wp:docPr id="1" name="dot"/><a:graphic><a:graphicData uri="$drawing/picture"><pic:pic><pic:nvPicPr><pic:cNvPr id="1" name="dot"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="p"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="2540000" cy="2540000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>
<w:p><w:r><w:t>after</w:t></w:r></w:p>
<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1440"/></w:sectPr>
</w:body></w:document>
XML
  zip -q -r "$1.docx" '[Content_Types].xml' _rels word
}
write without ''
write with ' w:lineRule="auto"'
soffice "-env:UserInstallation=file://$folder/profile" --headless --convert-to pdf without.docx with.docx >/dev/null 2>&1
# The page begins at 72 pt, so the picture ends at 272 pt.
place() {
  pdftotext -bbox "$1.pdf" - | sed -n 's/.*yMin="\([0-9]*\).*>after<.*/\1/p' |
    { read -r top; if [ "$top" -lt 272 ]; then echo 'the next line begins within the picture'; else echo 'below it'; fi; }
}
found=$(
  echo "without a rule: $(place without)"
  echo "with the rule: $(place with)"
)
echo "$found"
[ "$found" = "without a rule: the next line begins within the picture
with the rule: below it" ]
