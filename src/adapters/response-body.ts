import { RequestError } from '@octokit/request-error';

type ErrorDetails = ConstructorParameters<typeof RequestError>[2];

/**
 * Parses the JSON of a response. Octokit's own reader checks each number for one that needs a BigInt, which takes ten
 * times as long, and returns a truncated response as text; here that counts as no response.
 * https://github.com/octokit/request.js/blob/main/src/fetch-wrapper.ts
 */
export async function parseResponseBody(body: unknown, request: ErrorDetails['request']): Promise<unknown> {
  if (!(body instanceof ReadableStream)) return body;
  try {
    const decoder = new TextDecoder();
    let text = '';
    for await (const chunk of body) text += decoder.decode(chunk, { stream: true });
    return text === '' ? undefined : JSON.parse(text);
  } catch (cause) {
    throw new RequestError('the answer was cut on its way', 502, { request, cause });
  }
}
