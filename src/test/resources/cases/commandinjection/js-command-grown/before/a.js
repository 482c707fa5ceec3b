const shell = require('child_process');
module.exports = (req, res) => {
  const ip = req.body.ip;
  let cmd = 'ping -c 4 ';
  cmd += ip;
  shell.exec(cmd, (e, out) => res.end(out));
};
