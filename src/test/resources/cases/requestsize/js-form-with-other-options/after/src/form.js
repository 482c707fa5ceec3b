const formidable = require('formidable')

module.exports = function read (req, done) {
  const form = formidable({ multiples: true, maxFileSize: 8000000 })
  form.parse(req, done)
}
