export const digest = {
  commands: {},
  fields: {},
  errors: {},
};
