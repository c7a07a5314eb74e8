import { diskReader } from '../src/adapters/disk.ts';
import { readList } from '../src/list/read-list.ts';
import { DEFAULT_CONFIG } from '../src/model/config-path.ts';
import type { Project } from '../src/model/project.ts';
import { type ListSource, type SiteInput, severalFiles, siteFiles } from '../src/site/index.ts';

type ClaimState = { at: string; by: readonly string[] };

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

/** Their pages, with some months of claims. */
export async function exampleSite(): Promise<ReadonlyMap<string, string>> {
  return new Map(siteFiles({ ...(await exampleList()), today: TODAY, history: await exampleHistory() }));
}

/** The pages over three lists: that of this repository, and two that have a few projects of other fields. */
export async function exampleSeveral(): Promise<ReadonlyMap<string, string>> {
  const xen = await exampleList();
  const part = (owner: string, repo: string, from: number, to: number): ListSource => ({
    name: repo,
    input: {
      ...xen,
      repository: { ...xen.repository, owner, repo },
      projects: xen.projects.slice(from, to),
    },
  });
  const sources = [
    part('xen-project', 'hypervisor-projects', 0, 14),
    part('xen-project', 'toolstack', 14, 24),
    part('xcp-ng', 'ideas', 24, 40),
  ];
  const site = { ...xen.config.site, title: 'Projects of all Xen repositories' };
  const shared = {
    config: { ...xen.config, site },
    repository: xen.repository,
    today: TODAY,
    baseUrl: undefined,
  };
  return new Map(
    severalFiles(sources, shared, (name, message) => {
      throw new Error(`${name}: ${message}`);
    }),
  );
}

/** Who held projects in the last months, made up from their ids: the same each time. */
async function exampleHistory(): Promise<NonNullable<SiteInput['history']>> {
  const { projects } = await exampleList();
  const day = (days: number) => new Date(Date.parse(TODAY) - days * 86_400_000).toISOString().slice(0, 10);
  const claims = projects.map(({ path, claim }, index): [string, ClaimState[]] => {
    const [from, length] = [240 - ((index * 53) % 210), 20 + ((index * 31) % 60)];
    const earlier =
      index % 3 === 0
        ? []
        : [
            { at: `${day(from + length)}T09:00:00Z`, by: [`helper-${index}`] },
            { at: `${day(from)}T09:00:00Z`, by: [] },
          ];
    const now = claim === undefined ? [] : [{ at: `${claim.since}T09:00:00Z`, by: claim.by }];
    return [path, [...earlier, ...now]];
  });
  return { added: new Map(), origins: new Map(), claims: new Map(claims) };
}
