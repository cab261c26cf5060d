export const goodPractice = {
  commands: {},
  fields: {},
  errors: {},
};
