/** Text of people as text in a Markdown file (CommonMark with tables): no sign of it is Markdown or HTML. */
export const asMarkdown = (text: string): string =>
  text.replace(/([\\`*_[\]<>#|~&])/g, '\\$1').replace(/^(\s*)([-+]|\d+[.)])(\s)/gm, '$1\\$2$3');
