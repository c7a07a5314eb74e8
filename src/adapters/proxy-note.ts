/**
 * A note for failed connections: Node.js ignores proxies unless it is configured to use them.
 * https://nodejs.org/api/http.html#built-in-proxy-support
 * @param version of Node.js, without a letter
 * @param flags that Node.js was started with
 */
export function proxyNote(
  env: Record<string, string | undefined>,
  version: string,
  flags: readonly string[],
): string | undefined {
  const name = ['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy'].find((one) => env[one]);
  if (name === undefined) return undefined;
  const isOn = env.NODE_USE_ENV_PROXY === '1' || `${env.NODE_OPTIONS} ${flags}`.includes('--use-env-proxy');
  if (isOn) return undefined;
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const canUse = major >= 24 || (major === 22 && minor >= 21);
  return canUse
    ? `${name} is set, but Node.js takes no notice of it by itself: set NODE_USE_ENV_PROXY=1, too.`
    : `${name} is set, but Node.js ${version} cannot use it: take Node.js 24 or newer, and set NODE_USE_ENV_PROXY=1, too.`;
}
