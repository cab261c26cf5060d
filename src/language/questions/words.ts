/** With what a question of how things are begins, written as the word lists of `grammar/` are. */
export interface QuestionWords {
  /** They ask, or tell what was, whatever comes after them. */
  readonly asks: string;
  /** They ask when the one they are about stands right after them: "has the meeting been moved". */
  readonly verb: string;
  readonly subject: string;
  /** A request, politely put as a question. */
  readonly soft: string;
  /** They begin as a question does, and tell what was done: "did the review of …"; not with a question mark. */
  readonly told: string;
  /** Of two things, none is chosen yet: "should we move it or keep it". */
  readonly should: string;
  readonly or: string;
  /** What may stand before all this. */
  readonly before: string;
}

export const sv: QuestionWords = {
  asks: `
    hur varför vem vems när vilken vilket vilka vad var_ser var_hittar var_finns stämmer_det tänker_du
    minns_du vet_du man_kan_inte man_får_inte det_går_inte jag_glömde vi_glömde
  `,
  verb: `
    har hade är var blev blir kommer tog togs satte sattes lade lades ställde ställdes skrev såg sågs gick
    fick kom bad sa sade höll hölls gav gjorde gjordes hann borttogs
  `,
  subject: `
    jag vi du han hon hen den det de ni man någon någonting något några alla min mitt mina vår vårt våra
    er ert era denna detta dessa en ett också redan verkligen
  `,
  soft: `
    hur_vore hur_skulle_det_vara hur_skulle_det_passa vad_sägs vad_tycks vad_säger_ni_om vad_tror_ni_om
    varför_inte är_det_möjligt är_det_ok är_det_okej är_du_snäll är_ni_snälla var_snäll var_så_snäll
    var_vänlig måste måst kunde har_du_möjlighet har_ni_möjlighet har_du_tid
  `,
  told: '',
  should: 'borde bör ska skall skulle',
  or: 'eller',
  before: 'hej hejsan men och förlåt ursäkta du alltså',
};

export const en: QuestionWords = {
  asks: `
    how why who whose whom who’s who’ll who’d you_can’t you_cannot it_was i_forgot we_forgot when when’s which what
    what’s the_poll_closed the_survey_closed you_already you_have_already you’ve_already these_joint_days_are
    our_joint_days_are these_days_are these_meetings_are our_meetings_are if_we if_the if_i_had if_everyone if_anyone
    suppose supposing where congratulations congrats did didn’t does doesn’t was wasn’t were weren’t
  `,
  verb: 'has have is are isn’t aren’t hasn’t haven’t',
  subject: `
    i we you he she it they the this that these those my our your his her their any anyone anybody
    anything some someone somebody something there all every everyone everybody already
    reminders meetings plans tasks joint practices decisions agreements recommendations people
  `,
  soft: `
    it_was_a_mistake it_was_decided it_was_agreed it_was_wrong how_about what_about what_if what_do_you_say what_do_you_think why_not why_don’t is_it_possible
    is_it_ok is_it_okay is_it_alright is_it_all_right is_there_any_chance is_there_any_way are_you_able
    are_we_able it_was_a_mistake it_was_wrong it_was_an_accident it_was_by it_was_decided it_was_agreed it_was_resolved it_was_noted it_was_concluded
  `,
  told: 'did_the_review did_a_review did_our_review did_review did_the_check-up did_the_reviews',
  should: 'should shall ought',
  or: 'or',
  before: 'hi hello hey so and but sorry excuse me',
};
