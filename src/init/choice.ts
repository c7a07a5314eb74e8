import type { ProjectKey } from '../schema/project-keys.ts';

/** Where a list keeps the value of one of our keys. */
export interface Choice {
  /** The key in `fields`: one of ours, or a part of contacts. */
  key: ProjectKey | `contacts.${'github' | 'name'}`;
  /** Keys of the list; `#` is the first heading. */
  sources: string[];
  /** Number of files with at least one of them. */
  files: number;
  /** The reason, if it is not obvious. */
  note?: string;
  /** What words stand for that would mean nothing under another key. */
  meanings?: Record<string, string>;
}
