'use strict'

function isMissing (pin) {
  return pin === NaN || pin === null
}

module.exports = { isMissing }
