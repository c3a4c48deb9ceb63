#!/usr/bin/env bash
# Opens the memos of several questions in LibreOffice and checks what it makes of them. Not a part of `npm test`, as LibreOffice is no
# package of npm: run it by hand after a change to the Word file. With a folder as argument, the files and pages stay there to be looked at.
# Needs soffice, pdfinfo, pdftotext and pdftoppm: apt-get install --no-install-recommends libreoffice-writer poppler-utils
set -euo pipefail
cd "$(dirname "$0")/../.."
for command in soffice pdfinfo pdftotext pdftoppm; do
  command -v "$command" >/dev/null || { echo "$command is not installed: see the head of $0" >&2; exit 2; }
done
folder=${1:-$(mktemp -d)}
[ $# -gt 0 ] || trap 'rm -rf "$folder"' EXIT
mkdir -p "$folder"
soffice --version
npx tsx tests/peers/write-memos.ts "$folder"
# A profile of its own, so that a LibreOffice that is open does no harm.
soffice -env:UserInstallation="file://$folder/profile" --headless --convert-to pdf --outdir "$folder" "$folder"/*.docx >/dev/null
soffice -env:UserInstallation="file://$folder/profile" --headless --convert-to fodt --outdir "$folder" "$folder"/*.docx >/dev/null
rm -rf "$folder/profile"
for file in "$folder"/*.pdf; do pdftoppm -r 80 -png "$file" "${file%.pdf}"; done
npx tsx tests/peers/check-memos.ts "$folder"
