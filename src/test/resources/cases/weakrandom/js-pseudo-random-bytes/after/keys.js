const { randomBytes } = require('node:crypto')

module.exports.apiKey = () => randomBytes(24).toString('base64')
