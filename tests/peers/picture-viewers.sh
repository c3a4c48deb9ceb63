#!/usr/bin/env bash
# Shows exported pictures with other programs than a browser and compares what they make of them with Chromium. Not a part of `npm test`,
# as these programs are no packages of npm: run it by hand after a change to the picture. With a folder as argument, the pictures stay there
# to be looked at. Needs two or more of rsvg-convert, inkscape and soffice, and the fonts that they have on most systems:
# apt-get install --no-install-recommends librsvg2-bin inkscape libreoffice-draw fonts-liberation
set -euo pipefail
cd "$(dirname "$0")/../.."
viewers=()
for command in rsvg-convert inkscape soffice; do
  if command -v "$command" >/dev/null; then viewers+=("$command"); else echo "not installed: $command" >&2; fi
done
[ ${#viewers[@]} -gt 1 ] || { echo "fewer than two viewers: see the head of $0" >&2; exit 2; }
folder=${1:-$(mktemp -d)}
[ $# -gt 0 ] || trap 'rm -rf "$folder"' EXIT
mkdir -p "$folder"
npx vite build --logLevel error
npx tsx tests/peers/write-pictures.ts "$folder"
versions=()
for viewer in "${viewers[@]}"; do
  mkdir -p "$folder/$viewer"
  # Inkscape reports the embedded font that it does not read, at length.
  case $viewer in
    rsvg-convert) for svg in "$folder"/*.svg; do rsvg-convert "$svg" -o "$folder/$viewer/$(basename "$svg" .svg).png"; done ;;
    inkscape) for svg in "$folder"/*.svg; do inkscape "$svg" -o "$folder/$viewer/$(basename "$svg" .svg).png" 2>/dev/null; done ;;
    # A profile of its own, so that a LibreOffice that is open does no harm.
    soffice) soffice -env:UserInstallation="file://$folder/profile" --headless --convert-to png --outdir "$folder/$viewer" "$folder"/*.svg >/dev/null ;;
  esac
  versions+=("$viewer=$("$viewer" --version 2>/dev/null | grep -oE '[0-9]+(\.[0-9]+)+' | head -1)")
done
rm -rf "$folder/profile"
npx tsx tests/peers/check-pictures.ts "$folder" "${versions[@]}"
