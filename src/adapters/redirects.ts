import { RequestError } from '@octokit/request-error';

/** A request as Octokit sends it. */
type Sent = ConstructorParameters<typeof RequestError>[2]['request'];
type Answer = NonNullable<ConstructorParameters<typeof RequestError>[2]['response']>;

const MAX_REDIRECTS = 5;
/** The statuses that ask for the same request elsewhere. https://docs.github.com/rest/using-the-rest-api/best-practices-for-using-the-rest-api#follow-redirects */
const FOLLOWED = [301, 302, 307, 308];

/**
 * Sends a request and follows where GitHub leads it, with the same method, as long as it stays on the same host: a
 * repository that was renamed, an issue that was transferred. What is written goes to the same thing only, since a
 * transferred issue is another repository's. A redirect to another host is returned as it is.
 */
export async function fetchFollowing(url: string, init: RequestInit): Promise<Response> {
  let at = url;
  for (let hop = 0; ; hop += 1) {
    const response = await fetch(at, { ...init, redirect: 'manual' });
    const target = FOLLOWED.includes(response.status)
      ? targetOf(response.headers.get('location'), at)
      : undefined;
    const reads = init.method === undefined || init.method === 'GET';
    const follows = target !== undefined && isSameOrigin(at, target) && (reads || isSameThing(at, target));
    // The rest of the response is not needed.
    if (response.status >= 300 && response.status < 400) await response.body?.cancel();
    if (!follows || hop === MAX_REDIRECTS) return response;
    at = target;
  }
}

/** @throws if a request would follow a link in a response to another host than the API's */
export function assertSameHost(request: Sent, url: string, baseUrl: string): void {
  if (!URL.canParse(url))
    throw new RequestError("GitHub's API gave no proper address for the rest of a list.", 300, { request });
  if (!isSameOrigin(url, baseUrl))
    throw new RequestError(leadsAway('has the rest of a list at', baseUrl, url), 300, { request });
}

/** @throws if a response is a redirect that was not followed */
export function withoutRedirect(request: Sent, response: Answer, baseUrl: string): void {
  if (response.status < 300) return;
  throw new RequestError(whereTo(response, baseUrl), response.status, { request, response });
}

function whereTo({ status, headers, url }: Answer, baseUrl: string): string {
  const target = targetOf(headers.location ?? null, url || baseUrl);
  if (target === undefined) return `GitHub's API answered ${status} and did not say where to go on.`;
  if (!isSameOrigin(target, baseUrl)) return leadsAway('redirects to', baseUrl, target);
  return `GitHub's API answered ${status}: this is at ${new URL(target).pathname} now, and nothing was done there.`;
}

function leadsAway(how: string, from: string, to: string): string {
  const [here, there] = [new URL(from).origin, new URL(to).origin];
  return `GitHub's API at ${here} ${how} ${there}, where nothing was sent: the token is for ${here} alone. If the repository's API is at ${there} by now, set GITHUB_API_URL to its address.`;
}

function targetOf(location: string | null, at: string): string | undefined {
  return location !== null && URL.canParse(location, at) ? new URL(location, at).href : undefined;
}

function isSameOrigin(a: string, b: string): boolean {
  return new URL(a).origin === new URL(b).origin;
}

/** Whether two addresses are the same but for the repository's name: that is `/repositories/1` if it was renamed. */
function isSameThing(a: string, b: string): boolean {
  const rest = (url: string) =>
    new URL(url).pathname.replace(/\/(?:repos\/[^/]+\/[^/]+|repositories\/\d+)/, '');
  return rest(a) === rest(b);
}
