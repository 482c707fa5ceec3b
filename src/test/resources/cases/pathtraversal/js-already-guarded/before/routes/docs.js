const fs = require('fs');
const path = require('path');

const DOCS = path.resolve('docs');

module.exports = (req, res) => {
  const file = path.resolve(DOCS, req.params.page);
  if (!file.startsWith(DOCS + path.sep)) return res.sendStatus(404);
  res.send(fs.readFileSync(file));
};
