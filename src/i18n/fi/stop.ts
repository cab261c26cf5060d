/** The end of a sentence: a date's own full stop is the sentence's as well ("viimeistään pe 26.2."). */
export const stop = (text: string): string => (text.endsWith('.') ? text : `${text}.`);
