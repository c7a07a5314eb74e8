/** Requests and answers that pass through the proxy, and GitHub's errors. */

import type { Account } from './people.ts';

export type Method = 'GET' | 'HEAD' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';

/** One parsed request to the API. `path` has no query. */
export interface ApiRequest {
  readonly method: Method;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: Fields;
  readonly account: Account;
  readonly accept: string;
}

/** A JSON object of unknown shape: a request's body, or what the emulator answered. */
export type Fields = Record<string, unknown>;

/** An answer: `body` is serialized to JSON when it is sent; `json` and `raw` are sent as they are. */
export interface Answer {
  status: number;
  headers?: Record<string, string>;
  body?: unknown;
  json?: string;
  raw?: Buffer;
}

/** A field that GitHub did not accept, as in the list of a 422. */
export interface FieldError {
  resource: string;
  field?: string;
  code: string;
  message?: string;
  value?: unknown;
}

const DOCS = 'https://docs.github.com/rest';

/** Thrown anywhere in the proxy to answer a request with one of GitHub's errors. */
export class Refusal extends Error {
  readonly answer: Answer;

  constructor(answer: Answer) {
    super(`answered ${answer.status}`);
    this.answer = answer;
  }
}

/** An error in GitHub's JSON. */
export function errorAnswer(status: number, message: string, more: Fields = {}): Answer {
  return { status, body: { message, ...more, documentation_url: DOCS, status: String(status) } };
}

export function refuse(status: number, message: string, more?: Fields): never {
  throw new Refusal(errorAnswer(status, message, more));
}

/** Answers 422 with the invalid fields. */
export function invalid(...errors: (FieldError | string)[]): never {
  return refuse(422, 'Validation Failed', { errors });
}

export function notFound(): never {
  return refuse(404, 'Not Found');
}

export const answer = (status: number, body?: unknown): Answer => ({ status, body });
