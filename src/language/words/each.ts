/** Phrases of a word list: each beginning with each end, "i’ll i_will" and "come join" as "i’ll_come i’ll_join …". */
export const each = (beginnings: string, ends: string): string => {
  const [first, last] = [beginnings, ends].map((it) => it.split(/\s+/).filter(Boolean));
  return (first ?? []).flatMap((it) => (last ?? []).map((end) => `${it}_${end}`)).join(' ');
};
