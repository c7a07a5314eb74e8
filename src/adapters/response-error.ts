/** An error that Octokit made out of an answer, or (with status 500 and no response) of a failed connection. */
export interface ResponseError extends Error {
  status: number;
  response?: { headers: Record<string, string>; data?: unknown };
}

/** Whether Octokit made this error out of an answer or of a failed connection. */
export function isResponseError(error: unknown): error is ResponseError {
  return error instanceof Error && typeof (error as { status?: unknown }).status === 'number';
}
