'use strict'

module.exports = function admin(auth) {
  return function check(req, res, next) {
    if (req.headers.auth === auth)
      return next()
    res.statusCode = 401
    res.end()
  }
}
