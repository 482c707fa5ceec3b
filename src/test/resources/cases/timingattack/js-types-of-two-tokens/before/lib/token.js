'use strict'

function isLike (token, other) {
  return typeof token === typeof other
}

module.exports = { isLike }
