import packageJson from '../package.json' with { type: 'json' };
import { nodeRefusal } from './cli/node-version.ts';

// All else is loaded after this: a Node that is too old cannot even read it.
const refusal = nodeRefusal(process.versions.node, packageJson.engines.node);
if (refusal !== undefined) {
  console.error(refusal);
  process.exitCode = 1;
} else {
  const { runProgram } = await import('./cli/run.ts');
  await runProgram();
}
