const fs = require('fs');
const path = require('path');
module.exports = function (req, res) {
  fs.readFile(path.join(__dirname, 'views', req.query.v + '.html'), 'utf8', (e, d) => {
    res.send(d);
  });
};
