import type { RequestHandler } from 'express';
import type { AppContext } from '#context.ts';
import { instantText } from '#domain/instant.ts';
import type { Minutes } from '#domain/minutes.ts';
import { type Texts, textsOf } from '#i18n/index.ts';
import { minutesMarkdown } from '#minutes/markdown.ts';
import { downloadOf } from '#store/download.ts';
import { readMinutes, sessionOf } from '#store/minutes.ts';
import { workspaceById } from '#store/recipient.ts';

interface Format {
  readonly type: string;
  write(t: Texts, minutes: Minutes): Buffer | string | Promise<Buffer>;
}

const formats: Readonly<Record<string, Format>> = {
  docx: {
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    // A large library for a few files a month: not loaded at the start.
    write: async (t, minutes) => (await import('#minutes/docx.ts')).minutesDocx(t, minutes),
  },
  md: { type: 'text/markdown; charset=utf-8', write: minutesMarkdown },
};

/** A file of minutes, by a link that was given to one person; 404 for any other address, and when its time is over. */
export const minutesRoute =
  ({ db, clock }: AppContext): RequestHandler<{ secret: string }> =>
  async (request, response) => {
    response.set({ 'cache-control': 'private, no-store', 'referrer-policy': 'no-referrer' });
    const now = instantText(clock.now());
    const link = await downloadOf(db, request.params.secret, now);
    const [, meeting = '', format = ''] = link?.file.split(':') ?? [];
    const session = link && (await sessionOf(db, meeting));
    const workspace = session && (await workspaceById(db, link.workspaceId));
    const made = formats[format];
    if (!workspace || !made) {
      response.status(404).end();
      return;
    }
    const t = textsOf(workspace.locale);
    const minutes = await readMinutes(db, session, workspace.timeZone);
    const name = `${t.minutes.document.file(minutes.formal)}-${minutes.start.slice(0, 10)}.${format}`;
    response
      .type(made.type)
      .attachment(name)
      .send(await made.write(t, minutes));
  };
