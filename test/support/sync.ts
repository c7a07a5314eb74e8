/** One complete run inside this process, through the real client: fast, and with a clock that can be moved. */

import { createClient } from '../../src/adapters/client.ts';
import { createPorts } from '../../src/adapters/connect.ts';
import { diskReader } from '../../src/adapters/disk.ts';
import type { Run } from '../../src/model/run.ts';
import { reconcile } from '../../src/run/reconcile.ts';
import type { GitHub } from '../emulator/github.ts';
import { type Checkout, sharedCheckout } from './run.ts';

export interface SyncOptions {
  checkout?: Checkout;
  token?: string;
  /** Number of the one issue that an event was about. */
  only?: number;
  /** Whether waits move the emulated GitHub's clock instead of taking time. */
  simulated?: boolean;
}

export interface Synced {
  run: Run;
  requests: number;
  writes: string[];
  /** Milliseconds that the run would have waited for limits. */
  waited: number;
}

/** Syncs a fresh checkout of the default branch with its issues, as a scheduled run does. */
export async function sync(github: GitHub, options: SyncOptions = {}): Promise<Synced> {
  const { dir, sha } = options.checkout ?? (await sharedCheckout(github));
  const { owner, repo, defaultBranch: branch } = github;
  let waited = 0;
  const pause = (milliseconds: number) => new Promise<void>((wake) => setTimeout(wake, milliseconds));
  const client = createClient({
    token: options.token ?? github.tokens.bot,
    baseUrl: github.apiUrl,
    clock: options.simulated
      ? { now: () => github.clock.now().getTime(), sleep: async (ms) => github.clock.advance(ms) }
      : { now: Date.now, sleep: pause },
    onWait: (milliseconds) => {
      waited += milliseconds;
    },
  });
  github.clearRequests();
  const files = diskReader(dir);
  const repository = { server: 'https://github.com', owner, repo, branch };
  const run = await reconcile(
    {
      ...createPorts({ client, repository }, files, sha),
      onPlan: () => {},
      onOutcome: () => {},
    },
    { configPath: '.github/dibs.yml' },
    {
      now: github.clock.now().getTime(),
      workingTree: false,
      only: options.only,
    },
  );
  const writes = github
    .writes()
    .map(({ method, path }) => `${method} ${path.replace(/^\/repos\/[^/]+\/[^/]+/, '')}`);
  return { run, requests: github.requests.length, writes, waited };
}
