'use strict';

const keys = new Map();

function register(name, secret) {
  keys.set(name, secret);
}

/** Lets only partners with a key pass. */
function apiKey(req, res, next) {
  const name = req.get('X-Partner');
  const token = req.get('X-Key');
  const secret = keys.get(name);
  if (!secret || !token) {
    return res.status(401).end();
  }
  if (token !== secret) {
    return res.status(403).end();
  }
  req.partner = name;
  return next();
}

module.exports = { apiKey, register };
