const { formidable } = require('formidable');

exports.read = (req, done) => {
  const form = formidable({ multiples: true });
  form.parse(req, done);
};
