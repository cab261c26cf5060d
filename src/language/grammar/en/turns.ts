/** What is not said for certain, and small words that turn a sentence. */
export const turns = {
  or: 'or',
  unsure: `
    might may_come may_join may_attend i’ll_try i_will_try try_to trying_to hope_to hoping_to i_hope_to not_sure
    i’m_not_sure unsure not_certain don’t_know_yet do_not_know_yet might_be might_come might_make might_not
    may_not may_be_late possibly_coming perhaps_i perhaps_i’ll maybe_i maybe_i’ll probably_coming probably_i
    i_doubt i_doubt_whether depends it_depends tentative tentatively in_two_minds if_i_can if_i_get if_i_make
  `,
  maybe: 'maybe perhaps possibly probably presumably',
  myPlace: `
    in_my_place in_my_stead instead_of_me to_stand_in stand_in_for_me stand_in step_in step_in_for_me
    to_step_in fill_in_for_me sit_in_for_me cover_for_me take_my_place take_my_seat takes_my_place
    takes_my_seat on_my_behalf my_replacement go_instead come_instead attend_instead represent_me
    stand-in_for_me substitute_for_me deputy_for_me someone_for_me replacement_for_me
  `,
  leave: 'leave stay stays',
  returns: `
    back back_on back_at_work back_in_the_office returning return returns i’ll_be_back i_will_be_back be_back
    coming_back come_back i’m_back back_again
  `,
};
