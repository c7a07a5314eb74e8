/** What a run is about. */
export interface Scope {
  /** Milliseconds. */
  now: number;
  /** Whether the files are a person's working tree, which may never reach the default branch. */
  workingTree: boolean;
  /** Number of the one issue that the run is about; absent for all. */
  only?: number | undefined;
  /** Name of the label that was just put on that issue. */
  labelled?: string | undefined;
  /** The comment just made on it, as it was first written. */
  comment?: { id: number; body: string } | undefined;
}
