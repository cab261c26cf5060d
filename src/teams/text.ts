import type { Activity } from './activity.ts';

/**
 * What a person typed: without mentions of the bot, a person's mention as the person's name, and as plain text.
 * Rows pasted from a spreadsheet keep their columns (tabs), which Teams keeps only in the message's HTML.
 */
export function typedText(activity: Activity): string {
  const table = tableHtml(activity);
  const text = table ? fromHtml(table, botNames(activity)) : withoutMentions(activity);
  return text
    .replace(/[\u00a0\u202f]/g, ' ')
    .replace(/\r\n?/g, '\n')
    .replace(/^ +| +$/gm, '')
    .trim();
}

const mentions = (activity: Activity) => (activity.entities ?? []).filter(({ type }) => type === 'mention');

export const mentionedPeople = (activity: Activity) =>
  mentions(activity).flatMap(({ mentioned }) =>
    mentioned && mentioned.id !== activity.recipient.id ? [mentioned] : [],
  );

function withoutMentions(activity: Activity): string {
  let text = activity.text ?? '';
  for (const { text: mention, mentioned } of mentions(activity)) {
    if (!mention) continue;
    const name = mentioned?.id === activity.recipient.id ? '' : (mentioned?.name ?? '');
    text = text.replaceAll(mention, () => name);
  }
  return decoded(text.replace(/<\/?at\b[^>]*>/g, '')).replace(/ {2,}/g, ' ');
}

const botNames = (activity: Activity) =>
  mentions(activity)
    .filter(({ mentioned }) => mentioned?.id === activity.recipient.id)
    .map(({ text }) => (text ?? '').replace(/<[^>]*>/g, ''));

function tableHtml({ attachments }: Activity): string | null {
  const html = attachments?.find(({ contentType }) => contentType === 'text/html')?.content;
  return typeof html === 'string' && /<table\b/i.test(html) ? html : null;
}

function fromHtml(html: string, botNames: string[]): string {
  const spans = /<(span|at)\b[^>]*>([^<]*)<\/\1>/gi;
  const marked = html
    .replace(spans, (_all, _tag, name: string) => (botNames.includes(decoded(name)) ? '' : name))
    .replace(/\s+/g, ' ')
    .replace(/<\/t[dh]>\s*(?=<t[dh]\b)/gi, '\t')
    .replace(/<\/(tr|p|div)>|<br\s*\/?>|<table\b[^>]*>/gi, '\n');
  const lines = decoded(marked.replace(/<[^>]*>/g, '')).split('\n');
  return lines
    .map((line) => line.replace(/[^\S\t]*\t[^\S\t]*/g, '\t'))
    .filter((line) => line.trim())
    .join('\n');
}

const ENTITIES: Record<string, string> = { nbsp: ' ', amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** One pass, so that `&amp;lt;` stays the `&lt;` that was typed. */
const decoded = (text: string) =>
  text.replace(/&(?:#(\d{1,6})|#x([\da-f]{1,5})|(nbsp|amp|lt|gt|quot|apos));/gi, (_all, decimal, hex, name) =>
    name
      ? (ENTITIES[name.toLowerCase()] as string)
      : String.fromCodePoint(decimal ? Number(decimal) : parseInt(hex, 16)),
  );
