import type { groups as fi } from '../fi/groups.ts';

export const groups: Record<keyof typeof fi, string> = {
  meeting: 'möte* sammanträde* träff* möten palaver* sammankomst* möte mötet mötets',
  meet: 'möts sammanträder träffas samlas träffar håller_möte sammanträda sammankommer har_möte',
  groups: `
    grupper grupperna team_lista ledningsgrupper teamen arbetsgrupper alla_grupper ledningsgrupperna
    teams
  `,
  group: 'grupp gruppen team teamet arbetsgrupp arbetsgruppen',
  member: 'medlem medlemmen ledamot medlemskap som_medlem medlem_i',
  members: `
    medlemmar medlemmarna medlemslista* sammansättning* ledamöter medlemsförteckning* ledamöterna
    sitter_i
  `,
  'seat:chair': 'ordförande ordf ordförande* leder dragare ledare',
  'seat:viceChair': 'vice_ordförande viceordförande vice_ordf viceordf vice_ordförande* viceordförande*',
  'seat:secretary': 'sekreterare* sekr sekreterar* sekr.',
  'seat:member': 'medlem medlemmar ledamot ledamöter',
  'seat:deputy': 'suppleant* ersättare ersättar* vicemedlem*',
  'role:caseworker': `
    planhandläggare* handläggare* hantera_planer handlägga_planer behandla_planer planhantera*
    rätt_att_se_planer planansvarig* rätt_att_se_planerna rätt_att_hantera_planer
    rätt_att_hantera_planerna rätt_till_planerna tillgång_till_planerna rätt_att_läsa_planer
    rätt_att_läsa_planerna planrättigheter handläggarrätt* handläggarrättigheter handläggarroll*
    se_planerna
  `,
  'role:admin': 'administratör* admin huvudanvändar* adminrätt*',
  joins: 'ansluter går_med kommer_med ansluter_sig blir_medlem går_in',
};
