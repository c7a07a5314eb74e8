import { diskReader } from '../src/adapters/disk.ts';
import { readList } from '../src/list/read-list.ts';
import { DEFAULT_CONFIG } from '../src/model/config-path.ts';
import type { Project } from '../src/model/project.ts';
import { type SiteInput, siteFiles } from '../src/site/index.ts';

const TODAY = '2026-11-25';

/** What has happened to some projects of the example list, for the pictures. */
const STORIES: Record<string, Partial<Project>> = {
  'hypervisor/virtual-numa': { claim: { by: ['marta-k'], since: '2026-11-02' }, verified: '2026-10-12' },
  'performance/performance-tools': {
    claim: { by: ['jonas-b'], since: '2026-09-21' },
    verified: '2026-09-01',
  },
  'userspace-tools/pygrub-to-c': {
    status: 'done',
    claim: { by: ['li-wen'], since: '2026-04-06' },
    verified: '2026-03-30',
  },
  'userspace-tools/vm-snapshots': { verified: '2026-08-17' },
  'upstream-bugs/vcpu-hotplug': {
    claim: { by: ['priya-n', 'tomasz'], since: '2026-11-14' },
    maxClaims: 3,
    verified: '2026-11-01',
  },
};

/** The projects of this repository, as they could look in use. */
export async function exampleList(): Promise<Pick<SiteInput, 'projects' | 'config' | 'repository'>> {
  const list = await readList(diskReader('.'), { configPath: DEFAULT_CONFIG });
  if (list.config === undefined) throw new Error('The list of this repository cannot be read.');
  const projects = list.projects.map((project, index) => ({
    ...project,
    issue: project.issue ?? index + 1,
    ...STORIES[project.id],
  }));
  const repository = { server: 'https://github.com', owner: 'xen-project', repo: 'projects', branch: 'main' };
  return { projects, config: list.config, repository };
}

/** Their pages. */
export async function exampleSite(): Promise<ReadonlyMap<string, string>> {
  return new Map(siteFiles({ ...(await exampleList()), today: TODAY }));
}
