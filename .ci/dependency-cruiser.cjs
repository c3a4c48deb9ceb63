/** Imports go one way: records -> graph -> state -> canvas and panels -> shell. Every rule says why. */
const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

module.exports = {
  forbidden: [
    rule(
      'no-circles',
      'Files that import each other cannot be understood one at a time.',
      {},
      { circular: true },
    ),
    rule(
      'nothing-imports-tests',
      'What is shipped must not lean on a test.',
      { path: '^(graph|src)' },
      { path: '^tests' },
    ),
    rule(
      'graph-stands-alone',
      'The knowledge runs in Node, a worker and a page alike: it knows no page, no Svelte and no Cytoscape.',
      { path: '^graph' },
      { path: '^src|node_modules/(svelte|cytoscape)' },
    ),
    rule(
      'node-only-in-tools',
      'Only the commands and the build may need Node; the page ships everything else of graph/.',
      { path: '^graph', pathNot: '^graph/tools' },
      { path: '^graph/tools|node_modules/(yaml|vite)/' },
    ),
    rule(
      'no-node-modules-of-node',
      'Only graph/tools may use what Node brings.',
      { path: '^(graph|src)', pathNot: '^graph/tools' },
      { dependencyTypes: ['core'] },
    ),
    rule(
      'one-door',
      'Outside graph/, the knowledge is used through graph/index.ts, so that its inside can change.',
      { path: '^src' },
      { path: '^graph', pathNot: '^graph/index\\.ts$' },
    ),
    rule(
      'cytoscape-only-in-canvas',
      'The drawing is one rendering of the state; only src/canvas knows with what it is drawn.',
      { path: '^src', pathNot: '^src/canvas' },
      { path: 'node_modules/cytoscape' },
    ),
    rule(
      'ui-and-platform-know-nothing',
      'src/ui and src/platform could serve any page: they know nothing of graph, state or words.',
      { path: '^src/(ui|platform)/' },
      { path: '^(graph|src)', pathNot: '^src/$1/' },
    ),
    rule(
      'words-are-words',
      'src/words may know the graph it speaks of, not how it is shown.',
      { path: '^src/words' },
      { path: '^src/(?!words)' },
    ),
    rule(
      'state-is-below',
      'The state is what the page shows, and knows nothing of how.',
      { path: '^src/state' },
      { path: '^src/(?!state|platform)' },
    ),
    rule(
      'plain-is-text',
      'The page of text is written by the build: it knows the graph and the words, and nothing of a live page.',
      { path: '^src/plain' },
      { path: '^src/(?!plain|words)' },
    ),
    rule(
      'offline-stands-alone',
      'The service worker has to be one file, and what registers it knows files, not what is in them.',
      { path: '^src/offline' },
      { path: '^(graph|src/(?!offline))' },
    ),
    rule(
      'canvas-imports-down',
      'The drawing is a rendering of the state; it knows no panel and no shell. It draws the same small marks as the page.',
      { path: '^src/canvas' },
      { path: '^src/(?!canvas|state|words)', pathNot: '^src/ui/symbols\\.ts$' },
    ),
    rule(
      'panels-import-down',
      'A panel follows the state; the drawing is its neighbour, not its part.',
      { path: '^src/panels' },
      { path: '^src/(?!panels|state|ui|words|platform)' },
    ),
    rule(
      'panels-apart',
      'One panel does not reach into another. What several share belongs in ui, words or state, or in panels/fact (a statement with its source).',
      { path: '^src/panels/([^/]+)/' },
      { path: '^src/panels/', pathNot: '^src/panels/($1|fact)/' },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { extensions: ['.ts', '.svelte', '.js', '.mjs'] },
  },
};
