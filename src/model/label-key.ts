/** What a label is known by: GitHub takes names for the same in any case, and so are both ways to write an accented letter. */
export function labelKey(name: string): string {
  return name.normalize('NFC').toLowerCase();
}
