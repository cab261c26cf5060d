/** Signs that are not seen, and those that turn the direction of the text around them; line ends and tabs are seen. */
const unseen = /(?![\n\t])[\p{Cc}\p{Cf}]/gu;

/** A person's text as one line without unseen signs. */
export const oneLine = (text: string): string => text.replace(unseen, '').replace(/\s+/g, ' ').trim();

/** A person's text without unseen signs; its lines stay, with at most one empty line between them. */
export const paragraphs = (text: string): string =>
  text
    .replace(unseen, '')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/\n\s*\n\s*/g, '\n\n')
    .trim();
