export const calendar = {
  commands: {},
  fields: {},
  errors: {},
};
