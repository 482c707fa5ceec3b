const { hash } = require('node:crypto');

module.exports = function etag(menu) {
  return `"${hash('sha1', JSON.stringify(menu))}"`;
};
