const { safeLoadAll } = require('js-yaml');

exports.rosters = (upload) => {
  const found = [];
  safeLoadAll(upload.buffer.toString(), (document) => found.push(document));
  return found;
};
