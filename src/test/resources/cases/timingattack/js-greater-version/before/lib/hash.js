'use strict'

function isAfter (hash, other) {
  return hash > other
}

module.exports = { isAfter }
