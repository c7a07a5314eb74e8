/** A comment that opens a managed section. */
export interface Begin {
  start: number;
  /** After the line end that follows. */
  end: number;
  /** The JSON of its marker. */
  json: string;
}

/** As many as anybody pastes into one body. */
const MAX_BEGINS = 20;

// Anybody can open an issue, so the two functions below read each character a constant number of times: `indexOf` finds
// the rare words, and the text around them is read from there.

/** The comments that open a section, in their order. */
export function findBegins(body: string): Begin[] {
  const found: Begin[] = [];
  let at = body.indexOf('dibs:begin');
  while (at >= 0 && found.length < MAX_BEGINS) {
    const start = commentStart(body, at);
    const json = at + 'dibs:begin'.length;
    let next = json;
    if (start !== undefined) {
      // A comment must end on its own line; if it does not, no other on this line does.
      const [line = ''] = body.slice(json, endOf(body, '\n', json)).split('\r', 1);
      const length = line.indexOf('-->');
      next = json + line.length;
      if (length >= 0) {
        const end = json + length + '-->'.length;
        next = end;
        found.push({ start, end: afterLineEnd(body, end), json: line.slice(0, length) });
      }
    }
    at = body.indexOf('dibs:begin', next);
  }
  return found;
}

/** The first comment that closes a section, including the line end before it. */
export function findEnd(text: string): { start: number; end: number } | undefined {
  let at = text.indexOf('dibs:end');
  while (at >= 0) {
    const start = commentStart(text, at);
    const close = afterBlanks(text, at + 'dibs:end'.length);
    if (start !== undefined && text.startsWith('-->', close)) {
      return { start: beforeLineEnd(text, start), end: close + '-->'.length };
    }
    at = text.indexOf('dibs:end', close);
  }
  return undefined;
}

/** Start of the comment that has nothing but blanks before a position. */
function commentStart(text: string, place: number): number | undefined {
  let at = place;
  while (isBlank(text[at - 1])) at -= 1;
  return at >= 4 && text.startsWith('<!--', at - 4) ? at - 4 : undefined;
}

function afterBlanks(text: string, place: number): number {
  let at = place;
  while (isBlank(text[at])) at += 1;
  return at;
}

function isBlank(character: string | undefined): boolean {
  return character === ' ' || character === '\t';
}

function afterLineEnd(text: string, place: number): number {
  const at = text[place] === '\r' ? place + 1 : place;
  return text[at] === '\n' ? at + 1 : at;
}

function beforeLineEnd(text: string, place: number): number {
  const at = text[place - 1] === '\n' ? place - 1 : place;
  return text[at - 1] === '\r' ? at - 1 : at;
}

function endOf(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from);
  return at < 0 ? text.length : at;
}
