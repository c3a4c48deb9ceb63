#!/usr/bin/env bash
# @resvg/resvg-js 2.6.2: a text in an SVG with a weight between the hundreds is drawn in the plain weight, without a word, though CSS allows
# every number up to 1000 and browsers take the nearest weight that there is. `font-weight="650"` and even `699` are drawn exactly as `400`,
# `700` is bold. Whoever writes the weight of a variable font into a picture gets headings that are thinner than those of a browser.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @resvg/resvg-js@2.6.2 dejavu-fonts-ttf@2.37.3

cat >weights.mjs <<'JS'
import { createHash } from 'node:crypto';
import { Resvg } from '@resvg/resvg-js';
const fonts = ['DejaVuSans.ttf', 'DejaVuSans-Bold.ttf'].map((name) => `node_modules/dejavu-fonts-ttf/ttf/${name}`);
const drawn = (weight) =>
  createHash('sha256')
    .update(
      new Resvg(
        `<svg xmlns="http://www.w3.org/2000/svg" width="200" height="40"><text x="5" y="30" font-size="24" font-family="DejaVu Sans" font-weight="${weight}">Bron</text></svg>`,
        { font: { fontFiles: fonts, loadSystemFonts: false } },
      ).render().pixels,
    )
    .digest('hex');
for (const weight of [500, 600, 650, 699, 700, 800])
  console.log(`${weight}: ${drawn(weight) === drawn(400) ? 'as 400' : drawn(weight) === drawn(700) ? 'as 700' : 'otherwise'}`);
JS
found=$(timeout 60 node weights.mjs)
echo "$found"
[ "$found" = "500: as 400
600: as 700
650: as 400
699: as 400
700: as 700
800: as 700" ]
