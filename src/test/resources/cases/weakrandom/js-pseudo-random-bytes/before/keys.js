const { pseudoRandomBytes } = require('node:crypto')

module.exports.apiKey = () => pseudoRandomBytes(24).toString('base64')
