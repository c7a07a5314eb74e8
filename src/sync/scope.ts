/** How far back (ms) a run looks for what earlier ones may have missed. */
export const LOOK_BACK_MS = 7 * 86_400_000;

/** What a run is about. */
export interface Scope {
  /** Milliseconds. */
  now: number;
  /** Whether the files are a person's working tree, which may never reach the default branch. */
  workingTree: boolean;
  /** Number of the one issue that the run is about; absent for all. */
  only?: number | undefined;
  /** The comment just made on it, as it was first written. */
  comment?: { id: number; body: string } | undefined;
}

/** ISO time from which a run looks at what was said. */
export function lookBackFrom({ now }: Pick<Scope, 'now'>): string {
  return new Date(now - LOOK_BACK_MS).toISOString();
}
