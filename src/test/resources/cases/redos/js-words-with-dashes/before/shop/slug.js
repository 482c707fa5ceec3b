const SLUG = /^([a-z0-9]+-?)*$/;

module.exports = {
  isSlug(text) {
    return SLUG.test(text);
  },
};
