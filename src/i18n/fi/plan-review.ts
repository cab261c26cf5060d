export const planReview = {
  commands: {},
  fields: {},
  errors: {},
};
