'use strict'

function read (token) {
  if (typeof token === 'string') {
    return token.trim()
  }
  return ''
}

module.exports = { read }
