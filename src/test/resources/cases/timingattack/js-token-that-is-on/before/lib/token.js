'use strict'

function isOn (token) {
  return token === true || token === 1
}

module.exports = { isOn }
