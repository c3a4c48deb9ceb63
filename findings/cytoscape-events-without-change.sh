#!/usr/bin/env bash
# cytoscape 3.34.4: setting what an element or the viewport already has is heard as a change by some setters and by others not, also
# among setters of the same thing. `classes('p')` on an element with just that class is silent, `addClass('p')` emits "class" and "style";
# `zoom(same)` is silent, `pan(same)` emits "pan" and "viewport"; `data('n', same)` and `position(same)` emit theirs, and "style" or
# "bounds". Who redraws, stores or tells others on these events does so for nothing, or goes round in a circle where a listener sets the
# value that it has just heard of.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund cytoscape@3.34.4

cat >events.mjs <<'JS'
import cytoscape from 'cytoscape';
const cy = cytoscape({
  headless: true,
  styleEnabled: true,
  elements: [{ data: { id: 'a', n: 1 }, position: { x: 1, y: 2 }, classes: 'p' }],
});
const node = cy.$id('a');
let heard = [];
node.on('data position class style bounds', ({ type }) => heard.push(type));
cy.on('zoom pan viewport', ({ type }) => heard.push(type));
for (const [name, set] of Object.entries({
  'classes(same)': () => node.classes('p'),
  'addClass(same)': () => node.addClass('p'),
  'data(same)': () => node.data('n', 1),
  'position(same)': () => node.position({ x: 1, y: 2 }),
  'zoom(same)': () => cy.zoom(cy.zoom()),
  'pan(same)': () => cy.pan({ ...cy.pan() }),
})) {
  heard = [];
  set();
  console.log(`${name}: ${heard.toSorted().join(' ') || 'nothing'}`);
}
cy.destroy();
JS
found=$(timeout 60 node events.mjs)
echo "$found"
[ "$found" = "classes(same): nothing
addClass(same): class style
data(same): data style
position(same): bounds position
zoom(same): nothing
pan(same): pan viewport" ]
