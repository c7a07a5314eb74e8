import * as core from '@actions/core';
import type { ListLocation } from '../list/read-list.ts';
import { DEFAULT_CONFIG } from '../model/config-path.ts';
import { GITHUB } from '../model/repository.ts';
import { checkoutOf } from './workspace.ts';

const MODES = ['auto', 'sync', 'plan', 'check'] as const;
const WAYS = ['commit', 'pull-request', 'none'] as const;

/** The inputs of the Action, and what the runner's environment says about its run. */
export interface Inputs {
  mode: (typeof MODES)[number];
  token: string;
  location: ListLocation;
  /** The checkout. */
  folder: string;
  /** Folder for the pages, relative to the checkout; undefined if none are to be made. */
  site: string | undefined;
  /** Address of the pages. */
  siteUrl: string | undefined;
  owner: string;
  repo: string;
  /** Address of the server, and of its API, without a slash at the end. */
  server: string;
  api: string;
  /** Sha of the commit that the run is for. */
  sha: string | undefined;
  ref: string | undefined;
  /** Empty if there is none. */
  eventName: string;
  eventPath: string | undefined;
}

/** Reads inputs and environment; throws if one of them is invalid. */
export function readInputs(env: NodeJS.ProcessEnv, workingFolder: string): Inputs {
  const token = core.getInput('token');
  if (token !== '') core.setSecret(token);
  const mode = oneOf('mode', MODES, 'auto');
  const [owner = '', repo = ''] = (env.GITHUB_REPOSITORY ?? '').split('/');
  if (mode !== 'check' && repo === '')
    throw new Error('GITHUB_REPOSITORY is not set: it names the repository as owner/name.');
  const folder = checkoutOf(env, workingFolder);
  const location: ListLocation = {
    configPath: core.getInput('config') || DEFAULT_CONFIG,
    projects: core.getInput('projects') || undefined,
    writeBack: core.getInput('write-back') === '' ? undefined : oneOf('write-back', WAYS, 'commit'),
  };
  return {
    mode,
    token,
    location,
    folder,
    site: core.getInput('site') || undefined,
    siteUrl: addressIn(core.getInput('site-url')),
    owner,
    repo,
    server: (env.GITHUB_SERVER_URL || GITHUB).replace(/\/$/, ''),
    api: (env.GITHUB_API_URL || 'https://api.github.com').replace(/\/$/, ''),
    sha: env.GITHUB_SHA || undefined,
    ref: env.GITHUB_REF,
    eventName: env.GITHUB_EVENT_NAME ?? '',
    eventPath: env.GITHUB_EVENT_PATH,
  };
}

/** The address of the pages, with a slash at its end. */
function addressIn(value: string): string | undefined {
  if (value === '') return undefined;
  if (!/^https?:\/\/[^\s?#"'<>]+$/i.test(value))
    throw new Error(
      `The input "site-url" must be an address such as https://example.org/projects/, not "${value}".`,
    );
  return new URL(value.endsWith('/') ? value : `${value}/`).href;
}

function oneOf<T extends string>(name: string, allowed: readonly T[], otherwise: T): T {
  const value = core.getInput(name) || otherwise;
  const found = allowed.find((one) => one === value);
  if (found === undefined)
    throw new Error(`The input "${name}" must be one of ${allowed.join(', ')}, not "${value}".`);
  return found;
}
