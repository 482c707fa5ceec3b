const formidable = require('formidable')

module.exports = function read (req, done) {
  const form = formidable({ multiples: true })
  form.parse(req, done)
}
