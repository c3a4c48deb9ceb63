import { runCommand } from './command-line.ts';

const { out, err, code } = runCommand(process.argv.slice(2));
process.stdout.write(out);
process.stderr.write(err);
process.exitCode = code;
