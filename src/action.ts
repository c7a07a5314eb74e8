import * as core from '@actions/core';
import { readEvent } from './action/event.ts';
import { type Inputs, readInputs } from './action/inputs.ts';
import { plan } from './action/plan.ts';
import { report, reportStop } from './action/report.ts';
import { makeSite } from './action/site.ts';
import { ONE_ISSUE, sync } from './action/sync.ts';
import { connect, createPorts } from './adapters/connect.ts';
import { diskReader } from './adapters/disk.ts';
import { proxyNote } from './adapters/proxy-note.ts';
import { LimitReached, messageOf } from './model/errors.ts';
import { waitText } from './report/terminal.ts';
import { check } from './run/check.ts';

/** Events whose runs may write, on the default branch. */
const WRITING = ['schedule', 'push', 'workflow_dispatch', 'repository_dispatch', ...ONE_ISSUE];

async function main(inputs: Inputs): Promise<void> {
  const { mode, token, server, owner, repo, sha, folder, location } = inputs;
  const files = diskReader(folder);
  if (mode === 'check') {
    const repository = { server, owner: owner || 'owner', repo: repo || 'repository', branch: 'main' };
    const run = await check(files, location, repository);
    await makeSite(inputs, run, repository);
    return await report(run, sha ?? 'HEAD');
  }
  const event = readEvent(inputs.eventPath);
  const connection = await connect(
    {
      token: token || undefined,
      baseUrl: inputs.api,
      connectionNote: proxyNote(process.env, process.versions.node, process.execArgv),
      onWait: (milliseconds) => core.info(waitText(milliseconds)),
    },
    { server, owner, repo, branch: event.defaultBranch },
  );
  const ports = createPorts(connection, files, sha);
  const { repository } = connection;
  const { branch } = repository;
  const writes = mode !== 'plan' && mayWrite(inputs, branch);
  const run = writes
    ? await sync(inputs, event, connection.client, ports)
    : await plan(inputs, event, connection, ports);
  await makeSite(inputs, run, repository);
  await report(run, writes ? branch : (sha ?? branch));
}

function mayWrite({ eventName, ref }: Inputs, branch: string): boolean {
  return WRITING.includes(eventName) && ref === `refs/heads/${branch}`;
}

try {
  const inputs = readInputs(process.env, process.cwd());
  await main(inputs).catch(async (error) => {
    if (!(error instanceof LimitReached)) throw error;
    const { texts } = await check(diskReader(inputs.folder), inputs.location);
    await reportStop(error, texts);
  });
} catch (error) {
  core.setFailed(messageOf(error));
  core.debug(error instanceof Error ? (error.stack ?? '') : '');
}
