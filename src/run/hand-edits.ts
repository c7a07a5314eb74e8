import { markerOf } from '../issue/body.ts';
import type { FileEdit } from '../model/change.ts';
import { type Claim, sameClaim } from '../model/claim.ts';
import type { RemoteIssue } from '../model/issue.ts';
import { type Problem, warningIn } from '../model/problem.ts';
import type { Project } from '../model/project.ts';
import type { Observation } from '../sync/observation.ts';

/** The values of the keys that Dibs writes. */
export interface OwnLines {
  issue?: number;
  claim?: Claim;
}

/** What is known about the project when its own lines are judged. */
export interface HandMadeInput {
  project: Project;
  observation: Observation;
  /** Issues that were read, by number. */
  seen: ReadonlyMap<number, RemoteIssue>;
  /** What Dibs would write into the file. */
  edit: FileEdit | undefined;
}

/**
 * Whether the keys that Dibs writes may have been edited by hand: their values are not what it would write, or the number
 * names an issue that was not this project's so far.
 */
export function isSuspect({ project, observation, edit }: HandMadeInput): boolean {
  if (observation.conflicted.has(project.id)) return false;
  const issue = observation.matched.get(project.id);
  // Of one that has no issue here, the lines may have been taken out.
  if (issue === undefined) return true;
  const isOther =
    project.issue !== undefined &&
    (project.issue !== issue.number || markerOf(issue, project.id)?.id !== project.id);
  return isSecond(issue, observation) || isOther || edit?.issue !== undefined || edit?.claim !== undefined;
}

/** Whether it is kept beside another one of the same project. */
function isSecond({ number }: RemoteIssue, { duplicates }: Observation): boolean {
  return duplicates.some(({ kept }) => kept === number);
}

/** Detects a rename that dropped the issue number, by title. */
export function lostNumbers(projects: readonly Project[], observation: Observation): Problem[] {
  const { toCreate, removed, unclosed } = observation;
  const orphans = [...removed, ...unclosed.map(({ issue }) => issue)];
  const byTitle = new Map(orphans.map((one) => [one.title, one]));
  return projects.flatMap(({ id, path, title, issue }) => {
    const was = byTitle.get(title);
    if (issue !== undefined || was === undefined || !toCreate.has(id)) return [];
    const message = `This looks like ${markerOf(was)?.id ?? 'a project'} renamed without its line "issue: ${was.number}": #${was.number} is left without a file and a new issue made. Put the line in, and the project keeps its issue.`;
    return [warningIn(path, message, { key: 'title', part: 'key' })];
  });
}

/**
 * Warns of edits by hand to the keys that Dibs writes, if Dibs would not write the same.
 * @param before the values on the base, even if the file was renamed; undefined for a new file
 */
export function handEditProblems(input: HandMadeInput, before: OwnLines | undefined): Problem[] {
  const { project } = input;
  const warn = (about: 'issue' | 'claim', is: unknown, message: string): Problem => {
    // What was taken out has no line any more.
    const key = is === undefined ? 'title' : about;
    return warningIn(project.path, message, { key, part: 'key' });
  };
  const problems: Problem[] = [];
  if (project.issue !== before?.issue) {
    const said = aboutIssue(input, before?.issue);
    if (said !== undefined) problems.push(warn('issue', project.issue, said));
  }
  if (!sameClaim(project.claim, before?.claim)) {
    const said = aboutClaim(input, before?.claim);
    if (said !== undefined) problems.push(warn('claim', project.claim, said));
  }
  return problems;
}

function aboutIssue(input: HandMadeInput, before: number | undefined): string | undefined {
  const { project, observation } = input;
  const issue = observation.matched.get(project.id);
  const number = project.issue;
  const goesOn = whatFollows(input);
  const putRight =
    before === undefined
      ? 'Take this line back'
      : `Put "issue: ${before}" back, unless that is what you want`;
  if (number === undefined) {
    return `The number of the issue (${before}) was taken out; it is written by Dibs. Once this is merged, ${goesOn}. ${putRight}.`;
  }
  if (issue?.number === number) {
    const whose = joins(project, issue, observation);
    return whose === undefined
      ? undefined
      : `issue is written by Dibs, and ${whose}. ${before === undefined ? 'Take this line back, unless that is what you want' : putRight}.`;
  }
  const whose = foreign(number, input);
  return `issue is written by Dibs, and ${whose}. Once this is merged, ${goesOn}. ${putRight}.`;
}

function whatFollows({ project, observation }: HandMadeInput): string {
  const issue = observation.matched.get(project.id);
  if (issue !== undefined) return `Dibs goes on with #${issue.number} and writes that number again`;
  return observation.toCreate.has(project.id)
    ? 'Dibs makes a new issue for this project and writes its number'
    : 'the project has no issue, and gets none while it is not open';
}

/** What happens to an issue that the project gets by its number alone; undefined if it is the project's own. */
function joins(project: Project, issue: RemoteIssue, observation: Observation): string | undefined {
  const marker = markerOf(issue, project.id);
  if (marker === undefined)
    return `#${issue.number} “${issue.title}” by ${issue.author.login} is nobody's so far: it is taken over for this project once this is merged, and its text is kept`;
  if (marker.id !== project.id)
    return `#${issue.number} ${formerly(marker.id, observation)} once this is merged`;
  return isSecond(issue, observation)
    ? `#${issue.number} is a second issue of this project: it is kept once this is merged, and the other one closed`
    : undefined;
}

/** Whose an issue was so far, and what becomes of both. */
function formerly(id: string, { matched, toCreate }: Observation): string {
  const becomes = 'it becomes the issue of this project';
  const other = matched.get(id);
  if (other !== undefined) return `was that of ${id}, whose file names #${other.number}: ${becomes}`;
  return toCreate.has(id)
    ? `is the issue of ${id}, whose file does not name it: ${becomes}, and ${id} gets a new one,`
    : `was that of ${id}, whose file is gone: ${becomes}`;
}

function foreign(number: number, { observation, seen, project }: HandMadeInput): string {
  const issue = seen.get(number);
  if (issue === undefined) return `there is no issue #${number} in this repository`;
  const id = markerOf(issue)?.id;
  const isTaken = [...observation.matched].some(
    ([other, { number }]) => number === issue.number && other !== project.id,
  );
  if (id !== undefined || isTaken)
    return `#${number} “${issue.title}” is the issue of ${id ?? 'another project'}`;
  return `#${number} “${issue.title}” is not this project's`;
}

function aboutClaim(
  { project, observation, edit }: HandMadeInput,
  before: Claim | undefined,
): string | undefined {
  const issue = observation.matched.get(project.id);
  if (issue !== undefined) {
    if (edit?.claim === undefined) return undefined;
    const held = edit.claim === null ? 'nobody' : edit.claim.by.join(', ');
    const who = `claim is written by Dibs: who holds the project is decided by the assignees of issue #${issue.number} (${held} now)`;
    return project.claim === undefined
      ? `${who}, and Dibs writes the line again. To give the project back, say so on the issue.`
      : `${who}, and Dibs puts the line right. ${before === undefined ? 'Take it back' : 'Leave it as it was'}, and claim the project on the issue.`;
  }
  if (project.claim === undefined) return undefined;
  const people = project.claim.by.join(', ');
  return observation.toCreate.has(project.id)
    ? `claim is written by Dibs: who holds a project is decided by the assignees of its issue. Once this is merged, ${people} would be assigned to the new issue. Take this line back, unless they have agreed to that.`
    : `claim is written by Dibs, and a project without an issue is held by nobody. Take this line back.`;
}
