import type { Candidate } from './candidates.ts';
import type { Piece } from './page.ts';
import { readTitle } from './project-title.ts';

/** Joins rows of tables to the sections with the same titles: a summary adds what a section does not say itself. */
export function joinSummaries(
  projects: readonly Candidate[],
  rows: readonly Candidate[],
): { projects: Candidate[]; joined: Piece[]; free: Candidate[] } {
  const byTitle = new Map(projects.map((project) => [nameOf(project), project]));
  const matches = rows.filter((row) => byTitle.has(nameOf(row)));
  if (matches.length * 2 < rows.length || matches.length === 0)
    return { projects: [...projects], joined: [], free: [...rows] };
  const added = new Map<Candidate, Candidate>();
  for (const row of matches) {
    const project = byTitle.get(nameOf(row));
    if (project) added.set(project, row);
  }
  return {
    projects: projects.map((project) => withRow(project, added.get(project))),
    joined: rows.map(({ title }) => title),
    free: [],
  };
}

function withRow(project: Candidate, row: Candidate | undefined): Candidate {
  if (row === undefined) return project;
  const parts = row.parts.filter(
    (part) => part.kind === 'value' && part.value.key !== 'links' && !project.keys.has(part.value.key),
  );
  return { ...project, parts: [...project.parts, ...parts] };
}

function nameOf({ title }: Candidate): string {
  return readTitle(title)
    .title.toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
