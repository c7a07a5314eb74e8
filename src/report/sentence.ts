import { countsOf, type Run } from '../model/run.ts';

/** Describes a run in one or two sentences. */
export function runSentence(run: Run): string {
  const { created, updated, closed, reopened, claimed, released, failed, remaining, unchanged } =
    countsOf(run);
  const proposed = run.outcomes.filter(({ pullRequest }) => pullRequest !== undefined).length;
  const parts = (
    [
      [created, 'created'],
      [updated, 'updated'],
      [closed, 'closed'],
      [reopened, 'reopened'],
      [claimed, 'claimed'],
      [released, 'released'],
      [proposed, 'proposed'],
      [failed, 'failed'],
      [remaining, 'left to the next run'],
    ] as const
  )
    .filter(([number]) => number > 0)
    .map(([number, word]) => `${number} ${word}`);
  const summary = parts.length === 0 ? 'Nothing to do' : parts.join(', ');
  return `${summary}; ${unchanged} unchanged.${writtenText(run)}`;
}

function writtenText({ written }: Run): string {
  if (written === undefined) return '';
  const { paths, commit, pullRequest, withdrawn } = written;
  const files = `${paths.length} ${paths.length === 1 ? 'file' : 'files'}`;
  if (pullRequest !== undefined)
    return paths.length === 0
      ? ` The files wait in ${pullRequest}.`
      : ` ${files} proposed in ${pullRequest}.`;
  if (withdrawn) return ' The pull request with the files is closed.';
  if (paths.length === 0) return '';
  return ` ${files} written${commit === undefined ? '' : ` in commit ${commit.slice(0, 9)}`}.`;
}
