/** Words that are right as they are, though a word of the lists is one letter away. */
export const plainEnglish: ReadonlySet<string> = new Set(
  `among amend date apple beach being black bold bread break breaks bring brings broken brother build building care cared
  carer carers caring case cases chain char charge chance chances clean close clothes cloud codes coding cold come comes
  command core costs could countries country county dance dealing deal drain draft drafts dutch easier elder elderly employee
  employees employer employers employing employment ever every expert experts export family father favor favour fees
  figure figures fill fires flyer friend friends gain gather gold grant grants graceful guild guilds hand hands
  happen hard hear heard heart hearts holder horse house houses housing idea ideas internal interval kept kids land lands layer lead
  leader leaders leading letter letters lines load loads local lumber mail male manager managers market master math men
  mental mentor mentoring mentors mother mouth mould names never newer nodes offer older order orders pages pain pair
  paper papers parent parents park parking patch path pathway pathways peace piece pocket police policy poor pool
  poster posters price prices prison promise promises region regions reach react read reading remember rental resort
  road roads role roles room rooms rules same seconds server servers service services shape share shell shirt short
  shorter shown shows side site small smart smile sold sport sports stack staff stage stages stale stars state
  states status stick store stored street study stuff teach teacher teaching terms than theme themes their theirs there these they
  thing things think thinks this those though thought thrown through thus told total train training trains trip troop
  under wage wages walk walking walks waste water wear weather what whether which while white whole whose winter wood
  word words work worker workers working workplace works world would write writer writing wrong young youth`.split(
    /\s+/,
  ),
);
