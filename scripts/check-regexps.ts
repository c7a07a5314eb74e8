// Checks that each regular expression of src/ takes time in proportion to the text, whatever the text is: anybody can write
// an issue, a comment or a pull request that a run has to read. Globs, which become regular expressions inside a library, are
// run under a time limit instead (src/list/select-paths.ts).
import { collectPatterns } from './regexps/collect.ts';
import { slowOn } from './regexps/judge.ts';
import { REVIEWED } from './regexps/reviewed.ts';
import type { Slow } from './regexps/timing.ts';

const ADVICE =
  'Rewrite it: two repeats side by side must not take the same character, and one that can begin anywhere has to begin where ' +
  'its run does, as in (?<!x)x+$. Or look with indexOf.';
const BUILT =
  'It is made while the program runs, so that it cannot be checked: make it a literal, or say in scripts/regexps/reviewed.ts ' +
  'what bounds it.';

interface Finding {
  place: string;
  file: string;
  code: string;
  says: string;
}

const { patterns, built } = await collectPatterns('src');
const known = new Map<string, Slow | undefined>();
const findings: Finding[] = built.map(({ file, line, code }) => ({
  place: `${file}:${line}`,
  file,
  code,
  says: BUILT,
}));
for (const pattern of patterns) {
  const { file, line } = pattern;
  const code = `/${pattern.source}/${pattern.flags}`;
  const key = `${code} ${pattern.repeats}`;
  if (!known.has(key)) known.set(key, slowOn(pattern));
  const slow = known.get(key);
  if (slow)
    findings.push({ place: `${file}:${line}`, file, code, says: `${slow.how} on ${slow.attack}. ${ADVICE}` });
}
const isSame = (one: { file: string; code: string }, other: { file: string; code: string }) =>
  one.file === other.file && one.code === other.code;
const faults = [
  ...findings.filter((finding) => !REVIEWED.some((entry) => isSame(entry, finding))),
  ...REVIEWED.filter((entry) => !findings.some((finding) => isSame(entry, finding))).map(
    ({ file, code }) => ({
      place: 'scripts/regexps/reviewed.ts',
      code,
      says: `${file} has no such expression any more, or it needs no reason: remove the entry.`,
    }),
  ),
];
for (const { place, code, says } of faults) console.error(`${place}: ${code}\n  ${says}`);
if (faults.length > 0) process.exitCode = 1;
else console.log(`${patterns.length} regular expressions are linear; ${REVIEWED.length} more were reviewed.`);
