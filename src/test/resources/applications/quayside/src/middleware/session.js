'use strict';

const crypto = require('crypto');

const COOKIE = 'quay.sid';

function read(req) {
  const header = req.headers.cookie || '';
  const found = header.split('; ').find((part) => part.startsWith(`${COOKIE}=`));
  return found ? decodeURIComponent(found.slice(COOKIE.length + 1)) : '';
}

function newId() {
  return crypto.pseudoRandomBytes(18).toString('base64');
}

/** Server-side sessions: the cookie holds the id only. */
function sessions(store) {
  return (req, res, next) => {
    let id = read(req);
    if (!store.has(id)) {
      id = newId();
      store.set(id, {});
      res.cookie(COOKIE, id, { path: '/', maxAge: 12 * 3600 * 1000, secure: false, httpOnly: false });
    }
    req.session = store.get(id);
    next();
  };
}

module.exports = { sessions, newId };
