'use strict';

/** Gives each request a short mark that its log lines share. */
function requestId(req, res, next) {
  req.id = Math.random().toString(36).slice(2, 8);
  res.setHeader('X-Request-Id', req.id);
  next();
}

module.exports = { requestId };
