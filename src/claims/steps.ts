import type { ClaimState } from '../issue/marker.ts';
import type { MessageValues } from '../issue/message.ts';
import type { MessageName } from '../texts/texts.ts';

/** A message by its name, with the values for its placeholders. */
export interface Message {
  name: MessageName;
  values: MessageValues;
}

/** A comment as it is planned. */
export interface DraftComment {
  /** Hidden in the comment: they tell later runs what it answers. */
  keys: string[];
  /** One below the other. The first one says who is mentioned. */
  messages: [Message, ...Message[]];
}

/** A comment as it is posted. */
export interface RenderedComment {
  keys: string[];
  /** Markdown. */
  text: string;
}

/** Assigns a person and tells them so; GitHub silently drops people it cannot assign, who are told why. */
export interface AssignStep<Comment = RenderedComment> {
  kind: 'assign';
  login: string;
  /** Who is assigned before the step, as far as known. */
  before: string[];
  /** How many people beyond those may turn out to have been assigned meanwhile. */
  room: number;
  taken: Comment;
  dropped: Comment;
}

/** One write about claims. */
export type Step<Comment = RenderedComment> =
  | AssignStep<Comment>
  | { kind: 'unassign'; login: string; why: 'asked' | 'inactive' }
  | { kind: 'answer'; answer: Comment }
  | { kind: 'edit'; comment: number; answer: Comment }
  /** Deletes one of two equal comments that concurrent runs posted. */
  | { kind: 'delete'; comment: number };

/** What to do about the claims on one project. */
export interface ClaimPlan<Comment = RenderedComment> {
  /** In the order in which they have to be applied. */
  steps: Step<Comment>[];
  /** What the marker keeps afterwards. */
  claimState: ClaimState;
  /** Assignees of the issue afterwards, if every step succeeds. */
  assignees: string[];
}
