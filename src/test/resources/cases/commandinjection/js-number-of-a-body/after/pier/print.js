const { execFile } = require('child_process');

function print(req, res) {
  const { printer, copies } = req.body;
  execFile('lp', ['-d', String(printer), '-n', String(copies), 'ticket.pdf'], (err) => res.status(err ? 500 : 204).end());
}

module.exports = { print };
