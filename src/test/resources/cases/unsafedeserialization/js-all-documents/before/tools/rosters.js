const { loadAll } = require('js-yaml');

exports.rosters = (upload) => {
  const found = [];
  loadAll(upload.buffer.toString(), (document) => found.push(document));
  return found;
};
