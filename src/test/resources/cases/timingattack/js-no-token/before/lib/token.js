'use strict'

function isMissing (token) {
  return token === null
}

module.exports = { isMissing }
