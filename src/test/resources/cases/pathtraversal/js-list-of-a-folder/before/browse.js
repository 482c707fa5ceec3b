const fs = require('fs');
const path = require('path');

const ROOT = path.resolve('shared');

exports.browse = (req, res) => {
  res.json(fs.readdirSync(path.join(ROOT, String(req.query.path))));
};
