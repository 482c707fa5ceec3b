const fs = require('fs');
const path = require('path');

const ROOT = path.resolve('shared');

exports.browse = (req, res) => {
  const file = path.join(ROOT, String(req.query.path));
  if (file !== ROOT && !file.startsWith(ROOT + path.sep)) {
    return res.status(403).send('Forbidden');
  }
  res.json(fs.readdirSync(file));
};
