// Has bodies and comments made of hostile texts read by GitHub's parsers: npm run fuzz [-- --cases 1000000 --seed 1]
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { PARSERS, type Parser } from '../test/fuzz/github.ts';
import { BATCH, fuzz } from '../test/fuzz/run.ts';

const { values } = parseArgs({
  options: {
    cases: { type: 'string', default: '20000' },
    seed: { type: 'string', default: '1' },
    seconds: { type: 'string', default: '3600' },
    // A cmark-gfm executable, such as that of Debian's package, to ask too: some milliseconds for each case.
    'cmark-gfm': { type: 'string' },
  },
});
const program = values['cmark-gfm'];
const parsers = program === undefined ? PARSERS : { ...PARSERS, [program]: parserOf(program) };
const { cases, seconds, findings } = fuzz({
  cases: Number(values.cases),
  seed: Number(values.seed),
  seconds: Number(values.seconds),
  parsers,
});
for (const { seed, faults, scene } of findings) {
  console.log(`--seed ${seed} --cases ${BATCH}\n${faults.join('\n')}\n${JSON.stringify(scene)}\n`);
}
console.log(`${cases} cases in ${seconds.toFixed()} s, ${findings.length} findings`);
process.exitCode = findings.length === 0 ? 0 : 1;

function parserOf(command: string): Parser {
  const names = ['table', 'strikethrough', 'autolink', 'tagfilter', 'tasklist', 'footnotes'];
  const options = ['--unsafe', '--github-pre-lang', ...names.flatMap((name) => ['-e', name])];
  return (markdown) => {
    const { stdout, status, error } = spawnSync(command, options, { input: markdown, encoding: 'utf8' });
    if (status !== 0) throw error ?? new Error(`${command} ended with ${status}`);
    return stdout;
  };
}
