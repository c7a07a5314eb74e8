/**
 * Removes characters from the ends of a text, in linear time.
 * @param start matches one character that is removed at the start
 * @param end the same for the end
 */
export function trimSigns(text: string, start: RegExp, end = start): string {
  const characters = [...text];
  let from = 0;
  let to = characters.length;
  while (from < to && start.test(characters[from] ?? '')) from++;
  while (to > from && end.test(characters[to - 1] ?? '')) to--;
  return characters.slice(from, to).join('');
}
