export const leadership = {
  commands: {},
  fields: {},
  errors: {},
};
