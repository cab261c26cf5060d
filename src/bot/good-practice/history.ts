import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { plain } from '#cards/card.ts';
import { practiceCard } from '#cards/good-practice.ts';
import { noticeCard } from '#cards/notice.ts';
import { practiceOf } from '#store/practice.ts';
import { type PracticeVersion, versionsOf } from '#store/practice-version.ts';
import { feature, type Turn } from '../feature.ts';
import { one, whichPractice } from './which.ts';

/** The newest ones; more would not be read. */
const LINES = 20;
const MOST_BUTTONS = 5;

/** The versions of a practice: who made each and when, and each one whole. */
export const practiceHistory = feature({
  name: 'practice.history',
  may: 'secretary',
  hidden: true,
  slots: z.object({ ...one, version: z.coerce.number().int().min(1).optional() }),
  async run(turn, { version, ...which }) {
    const { db, t } = turn;
    const practice = await whichPractice(turn, which);
    const versions = (await versionsOf(db, practice.id)).reverse();
    const wanted = versions.find(({ number }) => number === version);
    const { id } = practice;
    if (wanted)
      return practiceCard(t, {
        practice: practiceOf({ ...wanted.row, proposedBy: practice.proposedBy }),
        said: t.practiceUse.version(wanted.number, plain(wanted.row.title)),
        lines: [lineOf(turn, wanted)],
        buttons: [{ title: t.practiceUse.versions, verb: 'practice.history', slots: { id } }],
      });
    return noticeCard(t, {
      title: t.practiceUse.historyOf(plain(practice.title), versions.length),
      lines: versions.slice(0, LINES).map((each) => `${each.number}. ${lineOf(turn, each)}`),
      buttons: [
        ...versions.slice(1, MOST_BUTTONS).map(({ number }) => ({
          title: t.practiceUse.openVersion(number),
          verb: 'practice.history',
          slots: { id, version: number },
        })),
        { title: t.commands['practice.show'].title, verb: 'practice.show', slots: { id } },
      ],
    });
  },
});

function lineOf({ t, now }: Turn, { at, action, by }: PracticeVersion): string {
  const when = Temporal.Instant.from(at).toZonedDateTimeISO(now.timeZoneId).toPlainDateTime();
  return `${t.date.span(when, when)} – ${[by && plain(by), t.practiceUse.did(action)].filter(Boolean).join(': ')}`;
}
