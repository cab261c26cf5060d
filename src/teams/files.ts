import { z } from 'zod';
import type { SharedFile } from '#bot/request.ts';
import type { Activity } from './activity.ts';

/** What Teams sends for a file that a person put into the one-to-one chat; the address needs no sign-in for some minutes. */
const DOWNLOAD = 'application/vnd.microsoft.teams.file.download.info';
const download = z.looseObject({ downloadUrl: z.url({ protocol: /^https$/ }) });

/** Where Microsoft keeps people's files: nothing is fetched from anywhere else, whatever an activity says. */
const HOSTS = /(^|\.)(sharepoint\.com|sharepoint\.us|sharepoint-df\.com)$/;
const MOST_BYTES = 5 * 1024 * 1024;
const MOST_HOPS = 3;
const PATIENCE_MS = 8_000;

type Fetch = (address: string, init: RequestInit) => Promise<Response>;

/** The files of a message, fetched; at most the first, since a message is one command. */
export async function sharedFiles(activity: Activity, fetchFile: Fetch = fetch): Promise<SharedFile[]> {
  const attachment = activity.attachments?.find(({ contentType }) => contentType === DOWNLOAD);
  if (!attachment) return [];
  const name = attachment.name ?? '';
  if (!/\.(?:ics|csv|txt)$/i.test(name)) return [{ name, problem: 'notReadable' }];
  const { data } = download.safeParse(attachment.content);
  return [data ? { name, ...(await fetched(data.downloadUrl, fetchFile)) } : { name, problem: 'notFetched' }];
}

async function fetched(address: string, fetchFile: Fetch): Promise<{ text: string } | Pick<SharedFile, 'problem'>> {
  try {
    const signal = AbortSignal.timeout(PATIENCE_MS);
    const response = await follow(address, (url) => fetchFile(url, { redirect: 'manual', signal }));
    const bytes = response && (await atMost(response, MOST_BYTES));
    if (!bytes) return { problem: response ? 'tooBig' : 'notFetched' };
    return { text: textOf(bytes) };
  } catch {
    // Too slow, cut off, refused: for the person it is one thing, and nothing of the address belongs in a log.
    return { problem: 'notFetched' };
  }
}

/** UTF-8, or what Excel in Finland writes when it is not asked for UTF-8. */
function textOf(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

async function follow(address: string, get: (url: string) => Promise<Response>): Promise<Response | null> {
  let next = address;
  for (let hop = 0; hop <= MOST_HOPS; hop++) {
    const url = new URL(next);
    if (url.protocol !== 'https:' || !HOSTS.test(url.hostname)) return null;
    const response = await get(next);
    const location = response.headers.get('location');
    if (response.ok) return response;
    if (response.status < 300 || response.status >= 400 || !location) return null;
    next = new URL(location, next).href;
  }
  return null;
}

/** The body, or null as soon as it is longer. */
async function atMost(response: Response, most: number): Promise<Buffer | null> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of response.body ?? []) {
    size += part.byteLength;
    if (size > most) return null;
    parts.push(part);
  }
  return Buffer.concat(parts);
}
