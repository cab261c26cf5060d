/** The genitive of a group's name, when it ends in a word whose genitive is known. */
export function genitive(name: string): string | null {
  const ending = Object.keys(genitives).find((each) => name.toLocaleLowerCase('fi').endsWith(each));
  return ending ? name.slice(0, name.length - ending.length) + genitives[ending] : null;
}

const genitives: Readonly<Record<string, string>> = {
  ryhmä: 'ryhmän',
  tiimi: 'tiimin',
  verkosto: 'verkoston',
  neuvosto: 'neuvoston',
  foorumi: 'foorumin',
  kunta: 'kunnan',
  jory: 'joryn',
};
