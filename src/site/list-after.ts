import type { Run } from '../model/run.ts';
import type { SiteInput } from './input.ts';

/** The list as a run has left it: who holds what, and who waits, is on the issues; the files may not say it yet. */
export function listAfter({ projects, held }: Run): Pick<SiteInput, 'projects' | 'waiting'> {
  const byId = new Map(held.map((one) => [one.project, one]));
  return {
    projects: projects.map(({ claim: _, ...project }) => {
      const claim = byId.get(project.id)?.claim;
      return claim === undefined ? project : { ...project, claim };
    }),
    waiting: new Map(held.map(({ project, waiting = [] }) => [project, waiting])),
  };
}
