/** Whether a path leads out of the checkout. */
export function leavesCheckout(path: string): boolean {
  return /^([\\/]|[a-z]:)|(^|[\\/])\.\.([\\/]|$)/i.test(path);
}

/** A folder of the config without `./` before it and slashes behind it. */
export function bareFolder(path: string): string {
  return (path.startsWith('./') ? path.slice(2) : path).replace(/(?<!\/)\/+$/, '');
}
