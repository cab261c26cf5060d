export const task = {
  commands: {},
  fields: {},
  errors: {},
};
