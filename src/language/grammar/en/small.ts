import type { small as fi } from '../fi/small.ts';

export const small: Record<keyof typeof fi, string> = {
  no: `
    not don’t doesn’t won’t never cannot can’t haven’t hasn’t isn’t aren’t wasn’t weren’t didn’t nobody
    no_one no_need no_need_to don’t_bother hadn’t wouldn’t_be
  `,
  filler: `
    good_morning good_afternoon belongs belong over deadline could can you would will please thanks thank
    the a an to for of on in at is are do does it its that this these those we i want need like i’d should
    have has has_to be there with as about and my me us our your some hi hello hey just also now so from by
    any let lets role got pls ok been must if then gonna wanna shall may might need_to would_like we’d
    like_to love you_please kindly thx ty cheers hiya morning afternoon there’s here here’s it’s that’s
    let’s let_us us_to really actually maybe perhaps possible possibly asap soon right away sorry
    unfortunately still already yet again_please sort kind sorts kinds of_course okay yes yeah yep
    no_problem oh hmm well him her them they he she his their bit little thing things going get_me got_to
    had am into onto per via together ours yours ones please_do fine good_idea quick quickly more some_more
    after_all pls_do just_in_case coming_along along keep_me so_far exactly around any_chance_of any_chance
    before precisely afraid i’m_afraid leaked old yes_to too as_well nowadays these_days still_valid
    it’s_still_valid still_holds still_works up_to_date still_fine out_of_date outdated out-of-date no_no
    oh_no why_don’t_we why_don’t_you can’t_you can’t_we couldn’t_you couldn’t_we how_about what_about but
    yup yea aye sure_thing certainly definitely absolutely indeed please_note_that_i please_note_that_we
    please_note_that_i’m please_note_that i_note_that grateful i_should_be_grateful_if
    i_would_be_grateful_if i’d_be_grateful_if i_should_be_grateful i_would_be_grateful obliged
    i_would_be_obliged_if i’d_be_obliged i_would_appreciate_it_if i’d_appreciate_it_if appreciate
    i_would_appreciate would_you_be_so_kind would_you_be_so_kind_as_to be_so_kind_as_to so_kind_as_to
    so_kind be_kind_enough_to would_you_mind do_you_mind mind if_you_please if_you_don’t_mind if_i_may
    if_possible if_that’s_ok if_that_is_ok i_kindly_ask_you_to kindly_ask_you_to i_ask_you_to
    may_i_ask_you_to can_i_ask_you_to i_wish_to wish_to wish i’d_like_to i_was_wondering_if i_wonder_if
    wonder wondering_if is_there_any_chance is_it_possible is_it_possible_to would_it_be_possible_to
    would_it_be_possible could_you_possibly favour do_me_a_favour hello_there hey_there hi_there dear
    greetings concerning regarding with_regard_to with_respect_to as_regards stuff at_our_place at_our_end
    over_here here_too in_our_unit in_our_team in_our_office at_our_office in_our_organisation
    in_our_municipality in_our_area full_time from_here say you’re you’ll gotta am_going_to ah ahem oi yo
    folks everyone_please at_your_convenience at_your_earliest_convenience when_you_have_a_moment
    when_you_get_a_chance when_you_can when_you_have_time whenever_you_can as_soon_as_possible if_you_can
    if_you_could as_agreed as_discussed as_usual as_planned cheers_mate mate ta thank_you
    thank_you_in_advance thanks_in_advance many_thanks much_appreciated best_regards kind_regards
    yours_sincerely instead hope i_hope i_think i_believe i_guess i_suppose guess suppose honestly basically
    anyway btw by_the_way fyi_only i_mean mean even today_please well_then alright all_right_then right_then
    straight_away immediately at_once when_possible was_wondering interested_in i_would_be_interested_in
    i’d_be_interested_in interested i’m_interested_in i_am_interested_in be_interested is_no_longer_used
    is_no_longer_in_use no_longer_in_use no_longer_used isn’t_used_any_more is_not_used_any_more
    isn’t_in_use is_not_in_use isn’t_used
    do_you_happen_to_know happen_to_know would_you_happen_to_know by_any_chance we’ll they’ll it’ll he’ll she’ll there’ll that’ll everyone’ll all_good all_well all_fine finally we_all as_far_as_i_can_see as_far_as_i_can_tell as_far_as_i_know i_finally at_last hooray hurray yay phew woohoo
    i_lost_the_invite i_lost_the_invitation lost_the_invite lost_the_invitation i’ve_lost_the_invite i’ve_lost_the_invitation lost_my_invite lost_my_invitation
  `,
  hedge: `
    unfortunately sadly probably maybe really sorry just yet still already definitely certainly regrettably
    actually also indeed kindly gladly happily please simply
    finally
  `,
};
