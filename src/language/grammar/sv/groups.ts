import type { groups as fi } from '../fi/groups.ts';

export const groups: Record<keyof typeof fi, string> = {
  meeting: 'möte* sammanträde* träff* möten',
  meet: 'möts sammanträder träffas samlas',
  groups: 'grupper grupperna team_lista ledningsgrupper teamen',
  group: 'grupp gruppen team teamet',
  member: 'medlem medlemmen ledamot',
  members: 'medlemmar medlemmarna medlemslista* sammansättning* ledamöter',
  'seat:chair': 'ordförande',
  'seat:viceChair': 'vice_ordförande viceordförande',
  'seat:secretary': 'sekreterare* sekr',
  'seat:member': 'medlem medlemmar ledamot ledamöter',
  'seat:deputy': 'suppleant* ersättare',
  'role:caseworker': 'planhandläggare* handläggare*',
  'role:admin': 'administratör* admin',
};
