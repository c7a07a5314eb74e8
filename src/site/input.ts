import type { Project } from '../model/project.ts';
import type { Repository } from '../model/repository.ts';
import type { Config } from '../schema/config.ts';
import type { History } from './history.ts';

/** All that the pages are made from. */
export interface SiteInput {
  projects: readonly Project[];
  config: Config;
  repository: Repository;
  /** ISO date (UTC). */
  today: string;
  /** Address where the pages will be, with a slash at its end; undefined if it is not known. */
  baseUrl?: string | undefined;
  /** Who waits, by the ids of projects and in the order of the queue; the files do not tell it. */
  waiting?: ReadonlyMap<string, readonly string[]> | undefined;
  /** What the repository's history says; undefined if it is not at hand. */
  history?: History | undefined;
}
