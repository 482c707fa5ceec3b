const { hash } = require('node:crypto');

module.exports = function etag(menu) {
  return `"${hash('sha256', JSON.stringify(menu))}"`;
};
