/** Makes a repository again by the writes that once made it, without the program and the connections that sent them. */

import type { Answer, ApiRequest, Fields } from './messages.ts';
import { route } from './router.ts';
import type { World } from './world.ts';

/** A write that took effect. */
export interface Effect {
  readonly request: ApiRequest;
  /** When, in milliseconds on the emulated GitHub's clock. */
  readonly at: number;
  /** The hash of the git object that it made. */
  readonly sha: string | undefined;
}

/** Carries out a write and notes it if it took effect. */
export async function noteEffect(
  world: World,
  request: ApiRequest,
  effects: Effect[],
  carryOut: () => Promise<Answer>,
): Promise<Answer> {
  const at = world.clock.now().getTime();
  const answer = await carryOut();
  if (answer.status < 300) effects.push({ request, at, sha: shaOf(answer) });
  return answer;
}

const shaOf = ({ body }: Answer): string | undefined => (body as { sha?: string } | undefined)?.sha;

/**
 * Carries out writes of a repository with the same people, each at its time; returns them as they are here.
 * @param renamed hashes of git objects there, and here: a commit that falls into another second has another hash
 */
export async function replay(
  world: World,
  effects: readonly Effect[],
  renamed: Map<string, string>,
): Promise<Effect[]> {
  const inTheirNewNames = <T>(value: T): T => {
    let text = JSON.stringify(value);
    for (const [before, after] of renamed) text = text.replaceAll(before, after);
    return JSON.parse(text) as T;
  };
  const done: Effect[] = [];
  for (const { request, at, sha } of effects) {
    world.clock.set(new Date(at));
    const account = world.people.account(request.account.token) ?? request.account;
    const [path, body] = inTheirNewNames<[string, Fields]>([request.path, request.body]);
    const again = { ...request, account, path, body };
    const answer = await route(world, again);
    if (answer.status >= 300) throw new Error(`test support: ${request.method} ${path} fails in a replay`);
    const made = shaOf(answer);
    if (sha !== undefined && made !== undefined && made !== sha) renamed.set(sha, made);
    done.push({ request: again, at, sha: made });
  }
  return done;
}
