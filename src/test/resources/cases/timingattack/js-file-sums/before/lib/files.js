'use strict'

function isWhole (file, hash) {
  return sumOf(file).checksum === hash
}

function sumOf (file) {
  return { checksum: file.sum }
}

module.exports = { isWhole }
