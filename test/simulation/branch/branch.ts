/** World C: what Dibs writes into files waits in a pull request, and proposals become pull requests of their own. */

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Pull } from '../../emulator/tracker.ts';
import { withoutOwned } from '../files.ts';
import { LIMITS, type ListModel, present } from '../list/list.ts';

/** A commit of somebody's on the branch. */
export interface Foreign {
  word: string;
  path: string;
}

export interface Proposal {
  issue: number;
  /** A word that only its text has. */
  word: string;
  /** When the label was put on, each time. */
  accepted: number[];
  labelled: boolean;
  /** When people closed its pull request. */
  declined: number | undefined;
  merged: boolean;
}

export interface BranchModel {
  readonly list: ListModel;
  /** What people have committed on the branch, and nobody has merged yet. */
  readonly foreign: Foreign[];
  readonly proposals: Proposal[];
}

export const CLAIMS = 'dibs/claims';
export const ACCEPTED = 'proposal: accepted';
const FORM = '.github/ISSUE_TEMPLATE/propose-a-project.yml';

export const branchOf = ({ issue }: Proposal): string => `dibs/proposal-${issue}`;

/** The config and the form of a list with a waiting pull request. */
export const branchFiles: Record<string, string> = {
  '.github/dibs.yml': `write_back: pull-request\nlimits: { ${LIMITS} }\n`,
  [FORM]: readFileSync(resolve(import.meta.dirname, '../../..', FORM), 'utf8'),
};

export const pullsOf = ({ list }: BranchModel, branch: string): Pull[] =>
  list.sim.github.pulls().filter(({ head }) => head.ref === branch);

export const openPull = (model: BranchModel, branch: string): Pull | undefined =>
  pullsOf(model, branch).find(({ state }) => state === 'open');

/** The files of a branch; undefined if there is none. */
export async function filesOn(
  { list }: BranchModel,
  branch: string,
): Promise<Record<string, string> | undefined> {
  return await list.sim.github.files(branch).catch(() => undefined);
}

/** Whether merging the branch now would take back nothing that people have committed since. */
export async function mergesCleanly(model: BranchModel): Promise<boolean> {
  const { list, foreign } = model;
  const [main, branch] = [await list.sim.github.files(), await filesOn(model, CLAIMS)];
  if (branch === undefined) return false;
  const paths = present(list).map(({ path }) => path);
  const others = Object.keys(branch).filter((path) => !(path in main));
  return (
    others.length === 0 &&
    paths.every((path) => {
      const isForeign = foreign.some((each) => each.path === path);
      const mine = withoutOwned(main[path] ?? '');
      const theirs = withoutOwned(branch[path] ?? main[path] ?? '');
      return isForeign ? theirs.startsWith(mine) : theirs === mine;
    })
  );
}
