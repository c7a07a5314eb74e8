/**
 * What went wrong with a request that got no answer: a sentence that names the host and says what to look at. Node wraps
 * the reason in several errors. https://nodejs.org/api/errors.html#common-system-errors
 */
export function connectionFailure(error: Error, host: string): string {
  const [code = reasonIn(error)] = codesIn(error);
  const failed = (why: string) => `No connection to ${host}: ${why}`;
  if (/^(?:ENOTFOUND|EAI_\w+)$/.test(code))
    return failed(`its name cannot be resolved (${code}). Is this machine online, and the name right?`);
  if (/^(?:ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|ENETDOWN)$/.test(code))
    return failed(`nothing answers there (${code}). Is this machine online, and the address right?`);
  if (/CERT|SIGNED|SIGNATURE/.test(code))
    return failed(
      `its certificate is not trusted (${code}). For an authority of your own, set NODE_EXTRA_CA_CERTS to the file of its certificate.`,
    );
  if (/^(?:ETIMEDOUT|TimeoutError|UND_ERR_\w*TIMEOUT)$/.test(code))
    return failed(`no answer came in time (${code}); the next run tries again.`);
  return failed(
    code === '' ? 'it failed; the next run tries again.' : `it failed (${code}); the next run tries again.`,
  );
}

/** Codes of an error and of those that led to it, those of the first cause first. */
function codesIn(error: unknown): string[] {
  if (!(error instanceof Error)) return [];
  const { code, cause, errors } = error as Error & { code?: unknown; errors?: unknown };
  const below = [cause, ...(Array.isArray(errors) ? errors : [])].flatMap(codesIn);
  const own = typeof code === 'string' ? [code] : error.name === 'TimeoutError' ? [error.name] : [];
  return [...below, ...own];
}

function reasonIn(error: Error): string {
  return error.message.split('\n', 1)[0] ?? '';
}
