'use strict';

const trustedSites = [
  'https://tickets.example.org',
  'https://box-office.example.org',
];

function preflight(req, res) {
  const origin = req.get('Origin');
  res.header('Access-Control-Allow-Origin', origin);
  res.header('Access-Control-Allow-Credentials', true);
  res.header('Access-Control-Allow-Methods', 'GET,POST,DELETE');
  res.sendStatus(204);
}

module.exports = { preflight, trustedSites };
