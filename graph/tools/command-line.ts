import { check, exportGraph, findPaths, show, translated } from './commands.ts';
import { help, UsageError, type Outcome } from './usage.ts';

const commands: Readonly<Record<string, (args: string[]) => Outcome>> = {
  check,
  export: exportGraph,
  routes: findPaths,
  show,
  translated,
};

/** What a call prints and how it ends: as an `Outcome`, or with exit code 2 and the reason on the error stream if the call is wrong. */
export interface Printed {
  readonly out: string;
  readonly err: string;
  readonly code: Outcome['code'] | 2;
}

const isHelp = (word: string): boolean => word === '--help' || word === '-h';

/** Maps the arguments of the maintainers' command line to what it prints. Throws only what is a fault of ours. */
export function runCommand(args: readonly string[]): Printed {
  try {
    return { err: '', ...outcomeOf(args) };
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return { out: '', err: `${error.message}\n\n${help.main}`, code: 2 };
  }
}

function outcomeOf([name, ...args]: readonly string[]): Outcome {
  if (name !== undefined && isHelp(name)) return { out: help.main, code: 0 };
  const command = name === undefined || !Object.hasOwn(commands, name) ? undefined : commands[name];
  if (name === undefined) throw new UsageError('Say which command to run.');
  if (!command) throw new UsageError(`There is no command "${name}".`);
  if (args.some(isHelp)) return { out: help[name as keyof typeof help], code: 0 };
  return command(args);
}
