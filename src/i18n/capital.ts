/** The same text with a capital letter first, for the start of a sentence. */
export const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('fi') + text.slice(1);
