import { projectId, readProjectFile } from '../list/read-project.ts';
import type { FileEdit } from '../model/change.ts';
import { sameClaim } from '../model/claim.ts';
import type { FileTexts } from '../model/ports.ts';
import { type Project, saidStatus } from '../model/project.ts';
import type { Config } from '../schema/config.ts';
import { applyEdit } from './write-back.ts';

/**
 * A project file with the lines that Dibs has proposed for it, made in the file as it is now. Lines that somebody has
 * changed there since stay as they are, and so does any other file.
 */
export function mergeEdit(path: string, { before, proposed, now }: FileTexts, config: Config): string {
  const id = projectId(path, config.projects);
  const read = (text: string) => readProjectFile(path, text, id, config, false).project;
  const [old, wanted, present] = [read(before ?? ''), read(proposed), read(now)];
  if (old === undefined || wanted === undefined || present === undefined) return now;
  const edit = { path, project: id, ...proposedLines(old, wanted, present) };
  return applyEdit(now, edit, config).text;
}

/** The lines that were proposed, without those that have changed since. */
function proposedLines(old: Project, wanted: Project, present: Project): Partial<FileEdit> {
  const isDue = (same: (one: Project, other: Project) => boolean) => !same(old, wanted) && same(old, present);
  const due = (key: 'issue' | 'status' | 'verified') =>
    isDue((one, other) => one[key] === other[key]) && { [key]: wanted[key] };
  return {
    ...due('issue'),
    ...(old.issue !== undefined && { insteadOf: old.issue }),
    ...(isDue((one, other) => sameClaim(one.claim, other.claim)) && { claim: wanted.claim ?? null }),
    ...due('status'),
    statusInsteadOf: [saidStatus(present)],
    ...due('verified'),
  };
}
