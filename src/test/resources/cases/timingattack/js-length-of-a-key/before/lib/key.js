'use strict'

function isLikeOld (key, old) {
  return key.length === old.length
}

module.exports = { isLikeOld }
