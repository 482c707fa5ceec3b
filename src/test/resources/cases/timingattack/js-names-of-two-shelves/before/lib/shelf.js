'use strict'

function isSame (shelf, other) {
  return shelf === other
}

module.exports = { isSame }
