/** An error in the arguments of a command; its message is printed, with exit code 2. */
export class UsageError extends Error {}

/** The result of a command: the text to print, and an exit code, 0 or 1 if the records have problems. */
export interface Outcome {
  readonly out: string;
  readonly code: 0 | 1;
}

/** The help texts of the command line, in general and per command. */
export const help = {
  main: `Usage: npm run --silent graph -- <command> [options]

Commands:
  check                     read every record and print every problem
  export --format json      print all records as nodes and edges
  routes --from … --to …    print the routes between two records or kinds
  show ID                   print one record with its relations
  translated                record that every English text says what its Dutch says now

Each command explains itself with --help. Exit codes: 0 fine, 1 problems, 2 the call itself is wrong.
`,
  check: `Usage: npm run --silent graph -- check

Reads every record in graph/toolbox, in Dutch and then in English, and prints every problem as: file:line  what is wrong  what to do
An English text is a problem too if its Dutch has changed since both were read beside each other: see "translated".
`,
  export: `Usage: npm run --silent graph -- export --format json [--language nl|en]

Prints { "nodes": [{ "id", "kind", "label", … }], "edges": [{ "id", "source", "target", "relation", "layer", "basis", … }] }.
`,
  routes: `Usage: npm run --silent graph -- routes --from ID|KIND --to ID|KIND [--via ID|KIND]… [--avoid ID|KIND]… [--max N] [--format json|text] [--language nl|en]

Prints every route, shortest first. --via and --avoid may be repeated; --max is the largest number of steps.
`,
  show: `Usage: npm run --silent graph -- show ID [--format json|text] [--language nl|en]

Prints one record with its texts, its relations and where each comes from.
`,
  translated: `Usage: npm run --silent graph -- translated

Prints every text that is new or has changed in Dutch or in English, in both, and records that the two agree. Read them beside each other first.
`,
};
