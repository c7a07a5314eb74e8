/** Faults that a test asks for. They affect only requests of the program under test. */

import { type Answer, errorAnswer, type Fields } from './messages.ts';
import type { Issue } from './tracker.ts';

/** A request of the program under test. `status` is 0 while it is in progress, and if the connection was cut. */
export interface RecordedRequest {
  /** Its number since the last `clearRequests()`, from 1. */
  readonly n: number;
  readonly method: string;
  /** The path without the query. */
  readonly path: string;
  readonly query: Record<string, string>;
  /** The JSON that was sent, if any. */
  readonly body: Fields | undefined;
  readonly login: string;
  /** When it arrived, in milliseconds on the emulated GitHub's clock. */
  readonly at: number;
  /** Real milliseconds until its answer was sent; 0 if none was. */
  took: number;
  status: number;
  /** Number or id of what it created, even if the answer did not arrive. */
  made?: number;
  /** The limit that refused it. */
  refused?: 'primary' | 'secondary';
}

/** Which requests: the n-th, those that satisfy a predicate, or those with a method and path. */
export type When =
  | number
  | ((request: RecordedRequest) => boolean)
  | { method?: string; path?: string | RegExp };

export interface FaultAnswer {
  status: number;
  body?: unknown;
  /** A body that is not JSON, or truncated JSON. */
  text?: string;
  headers?: Record<string, string>;
}

interface Rule {
  when: When;
  left: number;
  before?: (request: RecordedRequest) => unknown;
  delay?: number;
  /** `after`: whether the request takes effect first. */
  outcome?: { after: boolean; answer: Answer | 'drop' };
}

export type Distortion = 'ok' | 'empty' | ((issues: Issue[]) => Issue[]);

export class Faults {
  private rules: Rule[] = [];
  /** What lists of issues that are filtered by label show. */
  labelLists: Distortion = 'ok';
  /** What lists of issues without a label filter show. */
  issueLists: Distortion = 'ok';
  /** By how many issues each page after the first starts later (or earlier, if negative). */
  pageShift = 0;

  /** Answers without any effect. Each rule applies once, or as often as `times` says. */
  answer(when: When, answer: FaultAnswer, times = 1): void {
    this.rules.push({ when, left: times, outcome: { after: false, answer: toAnswer(answer) } });
  }

  /** Lets the request take effect, then answers this instead. */
  answerAfter(when: When, answer: FaultAnswer, times = 1): void {
    this.rules.push({ when, left: times, outcome: { after: true, answer: toAnswer(answer) } });
  }

  /** Cuts the connection before the request takes effect. */
  drop(when: When, times = 1): void {
    this.rules.push({ when, left: times, outcome: { after: false, answer: 'drop' } });
  }

  /** Cuts the connection after the request took effect. */
  dropAfter(when: When, times = 1): void {
    this.rules.push({ when, left: times, outcome: { after: true, answer: 'drop' } });
  }

  delay(when: When, milliseconds: number, times = 1): void {
    this.rules.push({ when, left: times, delay: milliseconds });
  }

  /** Runs something just before the request takes effect, such as what others do at that moment. */
  before(when: When, act: (request: RecordedRequest) => unknown, times = 1): void {
    this.rules.push({ when, left: times, before: act });
  }

  /** Removes all faults. */
  clear(): void {
    this.rules = [];
    this.labelLists = 'ok';
    this.issueLists = 'ok';
    this.pageShift = 0;
  }

  /** The rules that apply to this request, each used once by it; of those that end the request, only the first. */
  take(request: RecordedRequest): Rule[] {
    const struck: Rule[] = [];
    for (const rule of this.rules) {
      const ended = rule.outcome !== undefined && struck.some((each) => each.outcome);
      if (!ended && matches(rule.when, request)) struck.push(rule);
    }
    for (const rule of struck) rule.left -= 1;
    if (struck.length > 0) this.rules = this.rules.filter((rule) => rule.left > 0);
    return struck;
  }
}

function matches(when: When, request: RecordedRequest): boolean {
  if (typeof when === 'number') return when === request.n;
  if (typeof when === 'function') return when(request);
  if (when.method !== undefined && when.method !== request.method) return false;
  if (when.path === undefined) return true;
  return typeof when.path === 'string' ? request.path.endsWith(when.path) : when.path.test(request.path);
}

function toAnswer({ status, body, text, headers = {} }: FaultAnswer): Answer {
  if (body !== undefined) return { status, body, headers };
  if (text !== undefined) return { status, json: text, headers };
  // GitHub's gateway answers 5xx with an HTML page, not with the API's JSON.
  if (status < 500) return { ...errorAnswer(status, 'Refused on order of a test'), headers };
  const json = '<html><body><h1>Server Error</h1></body></html>';
  return { status, json, headers: { 'content-type': 'text/html', ...headers } };
}
