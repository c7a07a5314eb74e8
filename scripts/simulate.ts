// Simulates months with a list: npm run simulate -- --days 60 --seed 1
import { parseArgs } from 'node:util';
import type { Result, WorldName } from '../test/simulation/simulate.ts';
import build from '../test/support/bundle.ts';

const HELP = `Simulates people who use a list for months while GitHub fails and runs are killed, and checks that no promise is
broken.

  --days N           how long (60)
  --seed N           one simulation of each world (1)
  --seeds FROM-TO    several
  --world a|b|c      one world only: a, the claim desk; b, the life of the list; c, the waiting pull request
  --people N         how many people there are (40)
  --files N          how many project files there are at first (12 to 60, by the seed)
  --actions N        how many things people do on a day, at most (12)
  --quiet            no line for each day`;

const { values } = parseArgs({
  options: {
    days: { type: 'string', default: '60' },
    seed: { type: 'string', default: '1' },
    seeds: { type: 'string' },
    world: { type: 'string' },
    people: { type: 'string', default: '40' },
    files: { type: 'string' },
    actions: { type: 'string', default: '12' },
    quiet: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
if (values.help) console.log(HELP);
else await main();

async function main(): Promise<void> {
  const cleanUp = build();
  const { simulate, WORLDS } = await import('../test/simulation/simulate.ts');
  const names = Object.keys(WORLDS) as WorldName[];
  const worlds = names.filter((name) => values.world === undefined || name === values.world);
  const [from = 1, to = from] = (values.seeds ?? values.seed).split('-').map(Number);
  const results: Result[] = [];
  for (let seed = from; seed <= to; seed += 1) {
    for (const world of worlds) {
      const began = process.cpuUsage();
      const result = await simulate({
        world,
        seed,
        days: Number(values.days),
        people: Number(values.people),
        files: values.files === undefined ? undefined : Number(values.files),
        actions: Number(values.actions),
        ...(!values.quiet && { onDay: progress }),
      });
      if (!values.quiet) process.stderr.write('\r\u001b[K');
      const { user, system } = process.cpuUsage(began);
      show(result, (user + system) / 1e6);
      results.push(result);
    }
  }
  cleanUp();
  const broken = results.filter(({ violation }) => violation !== undefined);
  console.log(`${results.length} simulations, ${broken.length} with a violation`);
  process.exitCode = broken.length === 0 && results.length > 0 ? 0 : 1;
}

function progress(day: number, { runs, events, kills }: Result['counts']): void {
  process.stderr.write(`\r\u001b[Kday ${day}: ${runs} runs, ${events} events, ${kills} kills`);
}

function show({ world, seed, days, counts, violation }: Result, seconds: number): void {
  const figures = Object.entries(counts).map(([name, count]) => {
    const words = name.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
    return `${count} ${words}`;
  });
  console.log(
    `world ${world}, seed ${seed}, ${days} days: ${figures.join(', ')}; ${seconds.toFixed(0)} s of CPU`,
  );
  if (violation === undefined) return;
  console.log(`\nVIOLATION on day ${violation.day}: ${violation.message}\n\n${violation.story.join('\n')}\n`);
  const more = ['files', 'people', 'actions']
    .filter((name) => process.argv.includes(`--${name}`))
    .map((name) => ` --${name} ${values[name as 'files' | 'people' | 'actions']}`)
    .join('');
  console.log(
    `Repeat it: npm run simulate -- --world ${world} --seed ${seed} --days ${violation.day}${more}\n`,
  );
}
