const { execFile } = require('child_process');

exports.convert = (input, output, done) => execFile('wkhtmltopdf', [input, output], done);
