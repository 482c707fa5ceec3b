'use strict'

const crypto = require('crypto')

module.exports = function admin(auth) {
  return function check(req, res, next) {
    if (isSame(req.headers.auth, auth))
      return next()
    res.statusCode = 401
    res.end()
  }
}

function isSame(one, other) {
  if (typeof one !== 'string' || typeof other !== 'string') {
    return one === other
  }
  const digest = (text) => crypto.createHash('sha256').update(text).digest()
  return crypto.timingSafeEqual(digest(one), digest(other))
}
