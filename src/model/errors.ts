/** The wait for GitHub's limits would be longer than a run may wait: it stops in order, and the next run goes on. */
export class LimitReached extends Error {
  override readonly name = 'LimitReached';

  /** @param seconds how long the wait would have been */
  constructor(seconds: number, options?: ErrorOptions) {
    super(
      `GitHub's limits would make this run wait ${Math.ceil(seconds / 60)} minutes; the next run goes on from here`,
      options,
    );
  }
}

/** The server failed or the connection was lost: what was asked for may have been done. */
export class UnclearAnswer extends Error {
  override readonly name = 'UnclearAnswer';
}

/** Nothing can work with this token or repository: the run ends. The message says what to change. */
export class NoAccess extends Error {
  override readonly name = 'NoAccess';
}

/** The branch takes no direct commits. */
export class BranchProtected extends Error {
  override readonly name = 'BranchProtected';
}

/** The token lacks a permission for this kind of write. The message says which. */
export class NotPermitted extends Error {
  override readonly name = 'NotPermitted';
}

/** A folder of the checkout cannot be read; the message says which, and why. */
export class FolderUnreadable extends Error {
  override readonly name = 'FolderUnreadable';
}

/** It takes too long to find out which files some globs name. */
export class GlobsTooSlow extends Error {
  override readonly name = 'GlobsTooSlow';
  readonly globs: readonly string[];

  constructor(globs: readonly string[]) {
    super(
      `It takes too long to find out which files the globs of the config name (${globs.join(', ').slice(0, 200)}): write simpler ones.`,
    );
    this.globs = globs;
  }
}

/** GitHub refused something about one issue, comment, pull request or person; it may well allow it about others. */
export class Refused extends Error {
  override readonly name = 'Refused';
}

/** The issue is locked: nothing can be said there, and all else can be done. */
export class IssueLocked extends Error {
  override readonly name = 'IssueLocked';
}

/** Whether an error ends the run, and not only what it was about. */
export function isFinal(error: unknown): boolean {
  return error instanceof NoAccess || error instanceof LimitReached;
}

/** What a caught value says: it need not be an `Error`. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
