import type { Action, Reply } from '#bot/request.ts';
import { type Activity, opened, submitted } from './activity.ts';
import { htmlText } from './html.ts';
import { ADAPTIVE_CARD } from './message.ts';
import { happening } from './request.ts';

/** What a command of a message's menu asks of the bot, with the message's text. */
const COMMANDS: Readonly<Record<string, (text: string) => object>> = {
  savePractice: (message) => ({ verb: 'practice.propose', message }),
  addToAgenda: (message) => ({ verb: 'agenda.addItem', message }),
  addTask: (message) => ({ verb: 'task.create', message }),
};

/** The opening of a dialog from a message; null for a command that is not ours. */
export function openingRequest(activity: Activity): Action | null {
  const { commandId, messagePayload } = opened.parse(activity.value);
  const { content, contentType } = messagePayload?.body ?? {};
  const text = contentType === 'text' ? (content ?? '') : htmlText(content ?? '', []);
  const data = COMMANDS[commandId]?.(text);
  return data ? { ...happening(activity), kind: 'action', data, messageId: null } : null;
}

/** A button that was pressed in a dialog. */
export const dialogRequest = (activity: Activity): Action => ({
  ...happening(activity),
  kind: 'action',
  data: submitted.parse(activity.value).data,
  messageId: null,
});

/** The answer stands in the dialog, whatever else it would have been: only the one who opened it sees it. */
export function dialogResponse({ card, messages, private: secret = [] }: Reply, title: string): object {
  const content = secret[0]?.card ?? card ?? messages[0]?.card;
  const value = {
    title,
    width: 'medium',
    height: 'large',
    card: { contentType: ADAPTIVE_CARD, content: submitting(content) },
  };
  return { task: { type: 'continue', value } };
}

/** Dialogs know `Action.Submit` only, which every button has as its other way. */
function submitting(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(submitting);
  if (typeof node !== 'object' || node === null) return node;
  const { type, fallback } = node as { type?: string; fallback?: unknown };
  if (type === 'Action.Execute') return fallback;
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, submitting(value)]));
}
