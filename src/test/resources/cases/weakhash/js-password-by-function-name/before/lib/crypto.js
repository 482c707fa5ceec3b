const crypto = require('crypto')
const hashPassword = pw => crypto.createHash('sha1').update(pw).digest('hex')
module.exports = { same: (a, b) => hashPassword(a) === b }
