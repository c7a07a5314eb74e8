import { type Document, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, visit } from 'yaml';
import type { Place } from '../lib/text/place.ts';
import { FILE_START } from '../model/problem.ts';

/** The place of a key of the config, for problems that are found later (a default that cannot be read, for example). */
export type Locate = (path: readonly (string | number)[]) => Place;

/** The data of a config file, or why it cannot be read; `locate` finds the places of its keys. */
export type ConfigSource = { locate: Locate } & ({ data: unknown } | { message: string; place: Place });

/** Reads a config file as YAML. */
export function readConfigSource(source: string): ConfigSource {
  const lines = new LineCounter();
  const document = parseDocument(source.replace(/^\uFEFF/, ''), { lineCounter: lines, prettyErrors: false });
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const locate: Locate = (path) => {
    const offset = offsetOf(document, path);
    return offset === undefined ? FILE_START : placeAt(offset);
  };
  const [error] = document.errors;
  if (error !== undefined) {
    const [reason = ''] = error.message.split('\n', 1);
    const message = `This is not readable as YAML: ${reason.replace(/\.?$/, '.')}`;
    return { message, place: placeAt(error.pos[0]), locate };
  }
  keepColorsAsText(document);
  try {
    const data: unknown = document.toJS({ maxAliasCount: 100 }) ?? {};
    // Throws if an alias is inside of what it refers to.
    JSON.stringify(data);
    return { data, locate };
  } catch {
    const message = 'The aliases of this file are too many, or refer to themselves: write the values out.';
    const offset = offsetOfAlias(document);
    return { message, place: offset === undefined ? FILE_START : placeAt(offset), locate };
  }
}

/** Location of the last step of a path that exists in the document. */
function offsetOf(document: Document.Parsed, path: readonly (string | number)[]): number | undefined {
  let offset: number | undefined;
  let node: unknown = document.contents;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(step));
      if (pair === undefined || !isScalar(pair.key) || !pair.key.range) break;
      offset = pair.key.range[0];
      node = pair.value;
    } else if (isSeq(node)) {
      const member = node.items[Number(step)];
      if (!isNode(member) || !member.range) break;
      offset = member.range[0];
      node = member;
    } else break;
  }
  return offset;
}

/** `5319e7` is a number to YAML (5319 and seven zeros), so an unquoted color is taken as it is written. */
function keepColorsAsText(document: Document.Parsed): void {
  visit(document, {
    Pair(_, pair) {
      if (isScalar(pair.key) && pair.key.value === 'color' && isScalar(pair.value) && pair.value.source) {
        pair.value.value = pair.value.source;
      }
    },
  });
}

function offsetOfAlias(document: Document.Parsed): number | undefined {
  let offset: number | undefined;
  visit(document, {
    Alias(_, alias) {
      offset = alias.range?.[0];
      return visit.BREAK;
    },
  });
  return offset;
}
