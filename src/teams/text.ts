import type { Activity } from './activity.ts';
import { decoded, htmlText } from './html.ts';

/**
 * What a person typed: without mentions of the bot, a person's mention as the person's name, and as plain text.
 * Rows pasted from a spreadsheet keep their columns (tabs), which Teams keeps only in the message's HTML.
 */
export function typedText(activity: Activity): string {
  const table = tableHtml(activity);
  const text = table ? htmlText(table, botNames(activity)) : withoutMentions(activity);
  return text
    .replace(/[\u00a0\u202f]/g, ' ')
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .map((line) => line.replace(/ {2,}/g, ' ').replace(/^ | $/g, ''))
    .join('\n')
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
  const names = botNames(activity);
  const rest = text.replace(/<at\b[^<>]*>([^<>]*)<\/at>/g, (_all, name: string) => (names.includes(name) ? '' : name));
  return decoded(rest);
}

const botNames = (activity: Activity) =>
  mentions(activity)
    .filter(({ mentioned }) => mentioned?.id === activity.recipient.id)
    .map(({ text }) => (text ?? '').replace(/<[^<>]*>/g, ''));

function tableHtml({ attachments }: Activity): string | null {
  const html = attachments?.find(({ contentType }) => contentType === 'text/html')?.content;
  return typeof html === 'string' && /<table\b/i.test(html) ? html : null;
}
