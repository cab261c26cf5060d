export interface Token {
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
}

const word = /[\p{L}\p{N}]+(?:[-'’´`:/][\p{L}\p{N}]+)*|[&@]|[-=]>|→/gu;

/** The words and numbers of a text, in order; a hyphen or a case ending after a colon is inside its word. */
export function tokens(text: string): Token[] {
  return [...text.matchAll(word)].map((match) => ({
    text: match[0],
    lower: match[0].toLowerCase().replace(/['´`]/g, '’'),
    start: match.index,
    end: match.index + match[0].length,
  }));
}
