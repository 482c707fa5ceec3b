const fs = require('fs');
const path = require('path');
module.exports = function (req, res) {
  const file = path.join(__dirname, 'views', req.query.v + '.html');
  if (!file.startsWith(path.join(__dirname, 'views') + path.sep)) {
    return res.status(403).send('Forbidden');
  }
  fs.readFile(file, 'utf8', (e, d) => {
    res.send(d);
  });
};
