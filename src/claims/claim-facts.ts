import type { Held } from '../issue/message.ts';

/** By name, what only GitHub knows about a person. */
export interface FactValues {
  /** The other projects of the list that a person holds. */
  otherProjectsHeld: readonly Held[];
  /** Whether a person has write access; undefined if GitHub does not say. */
  mayWrite: boolean | undefined;
  /** Whether GitHub lets a person be assigned to the issue. */
  mayBeAssigned: boolean;
  /** When a holder was last active, in milliseconds; undefined if that cannot be known. */
  lastActivity: number | undefined;
  /**
   * Since when somebody who was asked has been silent although they could answer, in milliseconds: their last comment, or
   * when the issue was unlocked or reopened; undefined if that cannot be known.
   */
  silentSince: number | undefined;
}

/** What only GitHub knows about people, by login in lower case. A person who is absent was not asked about. */
export type ClaimFacts = { readonly [Name in keyof FactValues]: ReadonlyMap<string, FactValues[Name]> };

/** A fact that the plan depends on and that was not given. */
export interface MissingFact {
  name: keyof ClaimFacts;
  login: string;
}
