/** An attachment: a document that stands elsewhere. */
export interface Link {
  readonly title: string;
  readonly url: string;
}

const LONGEST = 2000;

/**
 * Reads attachments as people write them: a line each, `Sopimusluonnos https://…` or an address alone, which is then
 * called by its last part. Null when a line has no web address.
 */
export function readLinks(typed: string): Link[] | null {
  const lines = typed.split('\n').map((line) => line.trim());
  const links = lines.filter(Boolean).map(readLink);
  return links.every((link) => link !== null) ? links : null;
}

function readLink(line: string): Link | null {
  const found = /^(.*?)[\s:;,–-]*(https?:\/\/\S+)$/i.exec(line);
  const url = found?.[2] ?? '';
  if (!found || url.length > LONGEST || !URL.canParse(url)) return null;
  return { title: found[1]?.trim() || nameOf(new URL(url)), url: new URL(url).href };
}

const nameOf = ({ hostname, pathname }: URL) => {
  const last = pathname.split('/').findLast(Boolean);
  try {
    return last ? decodeURIComponent(last) : hostname;
  } catch {
    return hostname;
  }
};

/** The same links as text for a form. */
export const linksText = (links: readonly Link[]): string =>
  links.map(({ title, url }) => `${title} ${url}`).join('\n');
