/** Imports go one way: graph -> state -> canvas and panels -> shell -> build. Every rule says why. */
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
      'Neither what is shipped nor the build may depend on a test.',
      { path: '^(graph|src|\\.ci)' },
      { path: '^tests' },
    ),
    rule(
      'nothing-imports-the-build',
      'The build reads graph/ and src/. They have to work under another build too.',
      { path: '^(graph|src)' },
      { path: '^(\\.ci|vite\\.config)' },
    ),
    rule(
      'graph-stands-alone',
      'The knowledge runs in Node, a worker and a page alike, so it knows no page, no Svelte and no Cytoscape.',
      { path: '^graph' },
      { path: '^src|node_modules/(svelte|cytoscape)' },
    ),
    rule(
      'node-only-in-tools',
      'Only the commands and the build may need Node; the page ships everything else.',
      { path: '^(graph|src)', pathNot: '^graph/tools' },
      { path: '^graph/tools|node_modules/(yaml|vite)/' },
    ),
    rule(
      'no-node-builtins',
      'A page has no modules of Node.',
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
      'one-door-for-the-build',
      'The build gets the checked toolbox from the plugin of graph/tools, and everything else through graph/index.ts.',
      { path: '^(\\.ci|vite\\.config)' },
      { path: '^graph', pathNot: '^graph/(index|tools/vite-plugin)\\.ts$' },
    ),
    rule(
      'cytoscape-only-in-canvas',
      'Cytoscape is one renderer of the state; only src/canvas knows it.',
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
      'src/words may know the graph that it describes, not how it is shown.',
      { path: '^src/words' },
      { path: '^src/(?!words)' },
    ),
    rule(
      'state-is-below',
      'The state is what the page shows, and does not know how.',
      { path: '^src/state' },
      { path: '^src/(?!state|platform)' },
    ),
    rule(
      'plain-is-text',
      'The build writes the page of text, which knows the graph and the words and nothing of a live page.',
      { path: '^src/plain' },
      { path: '^src/(?!plain|words)' },
    ),
    rule(
      'offline-stands-alone',
      'The service worker has to be one file, and its registration knows files, not their content.',
      { path: '^src/offline' },
      { path: '^(graph|src/(?!offline))' },
    ),
    rule(
      'canvas-imports-down',
      'The drawing renders the state; it knows no panel and no shell. It draws the same small marks as the page.',
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
