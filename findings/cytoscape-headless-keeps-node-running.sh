#!/usr/bin/env bash
# cytoscape 3.34.4, in Node: an instance that is headless and has styles (`headless: true, styleEnabled: true`) runs its animation loop
# from the start, with nothing to animate. A script that only computes something with it therefore never ends by itself: it has to call
# `destroy()`, or process.exit(). A headless instance without styles ends at once.
# Seen: "without styles: ended", "with styles: still running", "with styles and destroy(): ended".
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund cytoscape@3.34.4

cat >ends.mjs <<'JS'
import cytoscape from 'cytoscape';
const [, , styled, destroyed] = process.argv;
const cy = cytoscape({ headless: true, styleEnabled: styled === 'styled', elements: [{ data: { id: 'a' } }] });
if (cy.nodes().length !== 1) process.exit(3);
if (destroyed) cy.destroy();
JS
ends() { if timeout 10 node ends.mjs "$@"; then echo ended; elif [ $? = 124 ]; then echo still running; else echo failed; fi; }
found=$(
  echo "without styles: $(ends plain)"
  echo "with styles: $(ends styled)"
  echo "with styles and destroy(): $(ends styled destroyed)"
)
echo "$found"
[ "$found" = "without styles: ended
with styles: still running
with styles and destroy(): ended" ]
