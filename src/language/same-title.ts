/**
 * Whether what was typed may mean the thing of that title: each typed word begins as a word of the title does, endings
 * aside, since people inflect (`hankinnat` means `Kuntouttavan työtoiminnan hankinta`). Words of two letters are passed over.
 */
export function sameTitle(typed: string, title: string): boolean {
  const parts = words(title);
  return words(typed).every((word) => parts.some((part) => sameStem(word, part)));
}

/** Alike up to the last three letters of the shorter, and at least half of the longer. */
function sameStem(a: string, b: string): boolean {
  if (/\d/.test(a + b)) return a === b;
  let same = 0;
  while (same < a.length && a[same] === b[same]) same++;
  return same >= Math.max(2, Math.min(a.length, b.length) - 3) && same * 2 >= Math.max(a.length, b.length);
}

const words = (text: string): string[] =>
  text
    .toLocaleLowerCase('fi')
    .normalize('NFC')
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word.length > 2 || /\d/.test(word));
