import { check, exportGraph, findPaths, show } from './commands.ts';
import { help, UsageError, type Outcome } from './usage.ts';

/** The maintainers' command line: it maps arguments to text and an exit code. */
const commands: Readonly<Record<string, (args: string[]) => Outcome>> = {
  check,
  export: exportGraph,
  routes: findPaths,
  show,
};

const isHelp = (word: string): boolean => word === '--help' || word === '-h';

function run([name, ...args]: string[]): Outcome {
  if (name !== undefined && isHelp(name)) return { out: help.main, code: 0 };
  const command = name === undefined || !Object.hasOwn(commands, name) ? undefined : commands[name];
  if (name === undefined) throw new UsageError('Say which command to run.');
  if (!command) throw new UsageError(`There is no command "${name}".`);
  if (args.some(isHelp)) return { out: help[name as keyof typeof help], code: 0 };
  return command(args);
}

try {
  const { out, code } = run(process.argv.slice(2));
  process.stdout.write(out);
  process.exitCode = code;
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  process.stderr.write(`${error.message}\n\n${help.main}`);
  process.exitCode = 2;
}
