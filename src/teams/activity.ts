import type { Activity as LibraryActivity } from 'botbuilder';
import { z } from 'zod';

const id = z.string().min(1);
const account = z.looseObject({ id, name: z.string().nullish(), aadObjectId: z.string().nullish() });
const named = z.looseObject({ id, name: z.string().nullish() });

const entity = z.looseObject({
  type: z.string().nullish(),
  text: z.string().nullish(),
  locale: z.string().nullish(),
  mentioned: account.nullish(),
});

const attachment = z.looseObject({
  contentType: z.string().nullish(),
  content: z.unknown().optional(),
  name: z.string().nullish(),
});

const base = z.looseObject({
  type: id,
  id: z.string().nullish(),
  name: z.string().nullish(),
  channelId: id,
  serviceUrl: z.url({ protocol: /^https?$/ }),
  conversation: z.looseObject({
    id,
    conversationType: z.string().nullish(),
    tenantId: z.string().nullish(),
  }),
  from: account,
  recipient: account,
  text: z.string().nullish(),
  locale: z.string().nullish(),
  replyToId: z.string().nullish(),
  entities: z.array(entity).nullish(),
  attachments: z.array(attachment).nullish(),
  membersAdded: z.array(z.looseObject({ id })).nullish(),
  membersRemoved: z.array(z.looseObject({ id })).nullish(),
  action: z.string().nullish(),
  value: z.unknown().optional(),
  channelData: z
    .looseObject({
      eventType: z.string().nullish(),
      tenant: z.looseObject({ id: z.string().nullish() }).nullish(),
      team: named.nullish(),
      channel: named.nullish(),
    })
    .nullish(),
});

/** A pressed button: `Action.Execute`, or a card that refreshes itself. */
export const pressed = z.looseObject({
  action: z.looseObject({
    type: z.literal('Action.Execute'),
    verb: z.string().nullish(),
    data: z.unknown().optional(),
  }),
});

const count = z.number().int().min(0).max(1000);

/** What was typed into a message extension. Microsoft's Playground leaves the names out: there is one command. */
export const searched = z.looseObject({
  commandId: z.string().nullish(),
  parameters: z.array(z.looseObject({ name: z.string().nullish(), value: z.unknown().optional() })).nullish(),
  queryOptions: z.looseObject({ skip: count.nullish(), count: count.nullish() }).nullish(),
});

/** A command of a message's own menu: what its dialog is opened with. */
export const opened = z.looseObject({
  commandId: z.string(),
  messagePayload: z
    .looseObject({
      body: z.looseObject({ contentType: z.string().nullish(), content: z.string().nullish() }).nullish(),
    })
    .nullish(),
});

/** A button of a dialog: the data of its `Action.Submit`. */
export const submitted = z.looseObject({ data: z.unknown().optional() });

const INVOKES: Record<string, z.ZodType> = {
  'adaptiveCard/action': pressed,
  'composeExtension/query': searched,
  'composeExtension/fetchTask': opened,
  'composeExtension/submitAction': submitted,
};

/** The fields this bot reads of what Teams posts, with the shapes it relies on. */
export type Activity = z.infer<typeof base>;

/** The activity, or null when it has not the shape of one: a library further in would fail on it. */
export function readActivity(body: unknown): Activity | null {
  const { data: activity } = base.safeParse(body);
  if (!activity) return null;
  const shape = activity.type === 'invoke' && INVOKES[activity.name ?? ''];
  return shape && !shape.safeParse(activity.value).success ? null : activity;
}

/** The same activity in the library's words. */
export const forLibrary = (activity: Activity) => activity as unknown as LibraryActivity;
export const fromLibrary = (activity: LibraryActivity) => activity as unknown as Activity;
