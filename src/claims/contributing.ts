import type { ClaimsContext } from './context.ts';
import type { ClaimPlan, DraftComment } from './steps.ts';

/** Where GitHub looks for the page on how to contribute, in its order. */
const PATHS = ['.github/CONTRIBUTING.md', 'CONTRIBUTING.md', 'docs/CONTRIBUTING.md'];

/** Path of the repository's page on how to contribute; undefined if it has none, or if nobody gets a project. */
export async function findContributing(
  plan: ClaimPlan<DraftComment>,
  { ports }: ClaimsContext,
): Promise<string | undefined> {
  const welcomes = ({ messages: [{ name }] }: DraftComment) =>
    name === 'welcome' || name === 'turn' || name === 'handover' || name === 'granted';
  const isTold = plan.steps.some((step) =>
    step.kind === 'assign' ? welcomes(step.taken) : 'answer' in step && welcomes(step.answer),
  );
  if (!isTold) return undefined;
  for (const path of PATHS) {
    const file = await ports.checkout.read(path);
    if (file !== undefined && 'text' in file) return path;
  }
  return undefined;
}
