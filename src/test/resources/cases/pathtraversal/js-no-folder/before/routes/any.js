const fs = require('fs');

module.exports = (req, res) => {
  fs.readFile(req.query.path, (err, data) => res.send(data));
};
