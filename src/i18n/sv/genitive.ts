/** The definite genitive of a group's name, when it ends in a word whose form is known. */
export function genitive(name: string): string | null {
  const ending = Object.keys(genitives).find((each) => name.toLocaleLowerCase('sv').endsWith(each));
  return ending ? name.slice(0, name.length - ending.length) + genitives[ending] : null;
}

const genitives: Readonly<Record<string, string>> = {
  grupp: 'gruppens',
  team: 'teamets',
  nätverk: 'nätverkets',
  nämnd: 'nämndens',
  forum: 'forumets',
};
