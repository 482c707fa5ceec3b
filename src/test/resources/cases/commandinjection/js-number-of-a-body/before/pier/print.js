const { exec } = require('child_process');

function print(req, res) {
  const { printer, copies } = req.body;
  exec(`lp -d ${printer} -n ${copies} ticket.pdf`, (err) => res.status(err ? 500 : 204).end());
}

module.exports = { print };
