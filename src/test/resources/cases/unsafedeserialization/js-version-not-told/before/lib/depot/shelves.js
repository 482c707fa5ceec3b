const { load } = require('js-yaml');

module.exports = class Shelves {
  constructor(body) {
    this.all = load(body);
  }
};
