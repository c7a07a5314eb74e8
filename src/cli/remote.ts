import { execFileSync } from 'node:child_process';
import { GITHUB, isEnterpriseServer } from '../model/repository.ts';

/** What the address of a git remote says about a repository on a GitHub. */
export interface Remote {
  /** Address of the server as a browser has it, without a slash at its end. */
  server: string;
  /** `owner/name`. */
  name: string;
}

/**
 * Reads the address of a remote in any of the forms that git takes: `https://…`, `ssh://…`, `git@host:…`.
 * @param hostOf gives the host that an SSH client connects to for the one that is written
 */
export function parseRemote(address: string, hostOf = configuredHost): Remote | undefined {
  const web = /^(https?:)\/\/(?:[^@/]*@)?([^/]+)\/(.+)$/i.exec(address);
  const other =
    /^(?:ssh|git|git\+ssh|ssh\+git):\/\/(?:[^@/]*@)?(\[[^\]]+\]|[^/:]+)(?::\d+)?\/(.+)$/i.exec(address) ??
    // One letter is a drive of Windows.
    /^(?:[^@/:]+@)?(\[[^\]]+\]|[^/:]{2,}):(?!\/\/)(.+)$/.exec(address);
  const name = /^\/?([^/:]+\/[^/]+?)(?:\.git)?\/?$/.exec((web ? web[3] : other?.[2]) ?? '')?.[1];
  if (name === undefined) return undefined;
  if (web) return { server: serverAt(web[1] ?? '', web[2] ?? ''), name };
  const host = other?.[1] ?? '';
  return { server: serverAt('https:', isGitHub(host) ? host : hostOf(host)), name };
}

function isGitHub(host: string): boolean {
  // The second takes SSH on the port of HTTPS. https://docs.github.com/authentication/troubleshooting-ssh/using-ssh-over-the-https-port
  return /^(?:www\.|ssh\.)?github\.com$/i.test(host);
}

function serverAt(scheme: string, host: string): string {
  return isGitHub(host) ? GITHUB : `${scheme}//${host}`.toLowerCase();
}

/** People with several accounts give GitHub several names in their SSH configuration. */
function configuredHost(host: string): string {
  if (!/^[\w.][\w.-]*$/.test(host)) return host;
  try {
    const settings = execFileSync('ssh', ['-G', host], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      timeout: 5000,
    });
    return /^hostname (\S+)$/im.exec(settings)?.[1] ?? host;
  } catch {
    return host;
  }
}

/** Address of the API of a server. https://docs.github.com/enterprise-cloud@latest/rest/using-the-rest-api/getting-started-with-the-rest-api */
export function apiOf(server: string): string {
  if (server === GITHUB) return 'https://api.github.com';
  return isEnterpriseServer(server) ? `${server}/api/v3` : server.replace('https://', 'https://api.');
}

/** Address of the server that an API belongs to. */
export function serverOf(api: string): string {
  if (/\/api\/v3$/.test(api)) return api.replace(/\/api\/v3$/, '');
  return /^https:\/\/api\.[^./]+\.ghe\.com$/.test(api) ? api.replace('https://api.', 'https://') : GITHUB;
}
