/**
 * Imported before a program (`node --import`), removes what built-in objects have gained since Node 20.19, so that any
 * later Node lacks what the oldest supported version lacks.
 */

const LATER: Record<string, string[]> = {
  Array: ['fromAsync'],
  'ArrayBuffer.prototype': ['detached', 'transfer', 'transferToFixedLength'],
  Atomics: ['pause'],
  'DataView.prototype': ['getFloat16', 'setFloat16'],
  Error: ['isError'],
  Intl: ['DurationFormat'],
  JSON: ['isRawJSON', 'rawJSON'],
  Map: ['groupBy'],
  'Map.prototype': ['getOrInsert', 'getOrInsertComputed'],
  Math: ['f16round', 'sumPrecise'],
  Object: ['groupBy'],
  Promise: ['try', 'withResolvers'],
  RegExp: ['escape'],
  'Set.prototype': [
    'difference',
    'intersection',
    'isDisjointFrom',
    'isSubsetOf',
    'isSupersetOf',
    'symmetricDifference',
    'union',
  ],
  URL: ['parse'],
  Uint8Array: ['fromBase64', 'fromHex'],
  'Uint8Array.prototype': ['setFromBase64', 'setFromHex', 'toBase64', 'toHex'],
  'WeakMap.prototype': ['getOrInsert', 'getOrInsertComputed'],
  globalThis: [
    'AsyncDisposableStack',
    'CloseEvent',
    'DisposableStack',
    'Float16Array',
    'Iterator',
    'Navigator',
    'Storage',
    'SuppressedError',
    'Temporal',
    'URLPattern',
    'WebSocket',
    'localStorage',
    'navigator',
    'sessionStorage',
  ],
};

const iterators = Object.getPrototypeOf(Object.getPrototypeOf([].values()));
for (const name of Object.getOwnPropertyNames(iterators))
  if (name !== 'constructor') Reflect.deleteProperty(iterators, name);
for (const [path, names] of Object.entries(LATER)) {
  const owner = path
    .split('.')
    .reduce<unknown>((at, step) => (step === 'globalThis' ? at : Reflect.get(Object(at), step)), globalThis);
  for (const name of names) Reflect.deleteProperty(Object(owner), name);
}
