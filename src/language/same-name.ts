/** People say a group by its short name. */
const shortNames: Readonly<Record<string, string>> = { jory: 'johtoryhmä', lg: 'johtoryhmä' };

/**
 * Whether what was typed (in base form, any case) may mean the one of that name: each typed word is a word of the
 * name, or the last part of a compound (`johtoryhmä` of `Työllisyysjohtoryhmä`).
 */
export function sameName(typed: string, name: string): boolean {
  const parts = words(name);
  return words(typed).every((word) => parts.some((part) => part === word || (word.length > 4 && part.endsWith(word))));
}

const words = (text: string): string[] =>
  text
    .toLocaleLowerCase('fi')
    .normalize('NFC')
    .split(/[\s,;–-]+/)
    .filter(Boolean)
    .map((word) => shortNames[word] ?? word);
