import { resolve } from 'node:path';
import { diskReader } from '../adapters/disk.ts';
import { folderLog } from '../adapters/git-history.ts';
import { isApart, writeSite } from '../adapters/site-folder.ts';
import { isoDay } from '../lib/text/date.ts';
import { readList } from '../list/read-list.ts';
import type { Repository } from '../model/repository.ts';
import type { Run } from '../model/run.ts';
import type { Inputs } from './inputs.ts';
import { log } from './report.ts';

/** Makes the pages of the list as a run has left it, if they are wanted; a list that cannot be read has none. */
export async function makeSite(
  { site, siteUrl, folder, location }: Inputs,
  run: Run,
  repository: Repository,
): Promise<void> {
  if (site === undefined) return;
  const { config } = await readList(diskReader(folder), location);
  if (config === undefined) return;
  const target = resolve(folder, site);
  if (!isApart(target, resolve(folder, config.projects)))
    throw new Error(
      `The pages and the project files need folders of their own: ${site} is no place for the pages.`,
    );
  const { claimKey, listAfter, readHistory, siteFiles } = await import('../site/index.ts');
  const key = claimKey(config);
  const history = folderLog(folder, config.projects, key);
  const { files } = writeSite(
    target,
    siteFiles({
      ...listAfter(run),
      config,
      repository,
      baseUrl: siteUrl,
      today: isoDay(new Date()),
      history: history && readHistory(history.names, history.patches, key),
    }),
  );
  log(`The pages of ${run.projects.length} projects are ${files} files in ${site}.`);
}
