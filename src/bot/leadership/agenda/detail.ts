import { z } from 'zod';
import { itemCard } from '#cards/agenda-item.ts';
import { refuse } from '#domain/errors.ts';
import { linksText, readLinks } from '#domain/links.ts';
import { matterTypes } from '#domain/words.ts';
import { linksOf } from '#store/agenda.ts';
import { update } from '#store/change.ts';
import { readAgenda } from '#store/meeting-agenda.ts';
import type { AgendaItemRow } from '#store/schema/index.ts';
import { propsOf } from '#views/agenda.ts';
import { Missing } from '../../ask.ts';
import { feature, type Turn } from '../../feature.ts';
import { demand, holds } from '../../roles.ts';
import * as slot from '../../slots.ts';
import { presenterBy } from './item.ts';
import { noMeeting } from './show.ts';
import { type FoundItem, isMatter, itemBy, pointing } from './which-item.ts';

/** One item with its grounds, proposed decision and attachments, and what the reader may do to it. */
export const showItem = feature({
  name: 'agenda.showItem',
  may: 'member',
  hidden: true,
  slots: z.object(pointing),
  form: () => [{ slot: 'title', kind: 'text', required: true }],
  async run(turn, wanted) {
    const found = await itemBy(turn, wanted, 'member', ({ type }) => type !== 'heading');
    return 'none' in found ? noMeeting(turn, found.none) : drawItem(turn, found);
  },
});

const optionalLong = slot.longText.optional();

/** Changes what is told of an item; the form comes filled in, and what is emptied in it is gone. */
export const editItem = feature({
  name: 'agenda.editItem',
  may: 'member',
  hidden: true,
  slots: z.object({
    ...pointing,
    name: slot.line.optional(),
    presenter: slot.line.optional(),
    minutes: slot.count.optional(),
    itemType: z.enum(matterTypes).optional(),
    grounds: optionalLong,
    proposal: optionalLong,
    caseNumber: slot.line.optional(),
    links: optionalLong,
  }),
  form: (turn) => [
    { slot: 'name', kind: 'text', required: true, label: turn.t.fields.title },
    { slot: 'presenter', kind: 'text' },
    { slot: 'minutes', kind: 'number' },
    {
      slot: 'itemType',
      kind: 'choice',
      options: matterTypes.map((value) => ({ value, title: turn.t.leadership.agenda.types[value] })),
    },
    { slot: 'grounds', kind: 'longText' },
    { slot: 'proposal', kind: 'longText' },
    { slot: 'links', kind: 'longText', placeholder: turn.t.agendaItem.linksHint },
    { slot: 'caseNumber', kind: 'text' },
  ],
  async run(turn, { item: id, title, group, ...said }) {
    const { write, t } = turn;
    const found = await itemBy(turn, { item: id, title, group }, 'member', isMatter);
    if ('none' in found) return noMeeting(turn, found.none);
    const { item, where } = found;
    if (!mayEdit(turn, found)) demand(turn.actor, 'secretary', where.group.id);
    if (!said.name) throw new Missing(known(item));
    const links = said.links ? (readLinks(said.links) ?? refuse('agenda.badLink')) : [];
    const changed = await update(write, 'agendaItem', item, {
      title: said.name,
      ...(await presenterBy(turn, said.presenter)),
      minutes: said.minutes ?? null,
      type: isMatter(item) ? (said.itemType ?? item.type) : item.type,
      grounds: said.grounds ?? null,
      proposal: said.proposal ?? null,
      caseNumber: said.caseNumber ?? null,
      links: links.length > 0 ? JSON.stringify(links) : null,
    });
    return drawItem(turn, { where, item: changed }, t.agendaItem.changed);
  },
});

const known = (item: AgendaItemRow) => ({
  item: item.id,
  name: item.title,
  presenter: item.presenter,
  minutes: item.minutes,
  itemType: item.type,
  grounds: item.grounds,
  proposal: item.proposal,
  caseNumber: item.caseNumber,
  links: linksText(linksOf(item)),
});

/** The secretary may change any item, a member the own proposal while it waits. */
const mayEdit = ({ actor }: Turn, { item, where }: FoundItem) =>
  holds(actor, 'secretary', where.group.id) || (item.state === 'proposed' && item.proposedById === actor.person.id);

/** The item for this reader, after `news` of what was just done. */
async function drawItem(turn: Turn, found: FoundItem, news?: string) {
  const { db, t, now, actor } = turn;
  const { item, where } = found;
  const agenda = await readAgenda(db, where.meeting, where.group);
  const { items } = propsOf(agenda, now.timeZoneId);
  const secretary = holds(actor, 'secretary', where.group.id);
  const of = (verb: 'agenda.editItem' | 'agenda.deferItem' | 'agenda.removeItem') => ({
    title: t.commands[verb].title,
    verb,
    slots: { item: item.id },
    fresh: verb === 'agenda.editItem',
  });
  const part = {
    title: t.agendaItem.addPart,
    verb: 'agenda.addItem',
    slots: { meeting: where.meeting.id, parent: item.id },
    fresh: true,
  };
  const matter = isMatter(item) && !item.parentId;
  return itemCard(t, {
    ...item,
    links: linksOf(item),
    number: items.find(({ id }) => id === item.id)?.number ?? null,
    formal: where.group.formal === 1,
    parts: items.filter(({ id }) => agenda.items.some((each) => each.id === id && each.parentId === item.id)),
    ...(news ? { news } : {}),
    buttons: [
      ...(mayEdit(turn, found) ? [of('agenda.editItem')] : []),
      ...(secretary && !item.parentId && item.state === 'accepted' ? [part] : []),
      ...(secretary && matter ? [of('agenda.deferItem')] : []),
      ...(isMatter(item) && mayEdit(turn, found) ? [of('agenda.removeItem')] : []),
    ],
  });
}
