// `npm test`: all steps, in two lanes that run side by side. What a step says is shown when it is done, so that lanes do not mix.
import { spawn } from 'node:child_process';

/** The names of scripts in package.json. Only the browsers need the built site, so it is built once, before them. */
const lanes = [
  ['test:format', 'check', 'test:imports', 'lint', 'test:unit'],
  ['build', 'test:pages'],
];

/** Runs a script, and tells whether it succeeded. */
async function succeeds(script) {
  const begun = Date.now();
  const child = spawn('npm', ['run', '--silent', script], { stdio: ['ignore', 'pipe', 'pipe'] });
  const said = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => said.push(data));
  const code = await new Promise((resolve) => {
    child.on('error', () => resolve(1));
    child.on('close', resolve);
  });
  const seconds = Math.round((Date.now() - begun) / 1000);
  process.stdout.write(Buffer.concat(said));
  console.log(`${code === 0 ? 'passed' : 'FAILED'}: ${script} (${seconds} s)`);
  return code === 0;
}

/** Runs the steps of a lane one after the other. Without the built site there is nothing to go on with; other failures stop no step. */
async function failuresIn(lane) {
  const failed = [];
  for (const script of lane) {
    if (await succeeds(script)) continue;
    failed.push(script);
    if (script === 'build') break;
  }
  return failed;
}

const failed = (await Promise.all(lanes.map(failuresIn))).flat();
console.log(failed.length === 0 ? 'All steps passed.' : `Failed: ${failed.join(', ')}.`);
process.exitCode = failed.length === 0 ? 0 : 1;
