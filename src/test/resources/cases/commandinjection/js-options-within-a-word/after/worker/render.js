const { execFile } = require('child_process');

function render(options, done) {
    execFile('wkhtmltopdf', [`--title=${options}`, 'page.html'], done);
}

module.exports = { render };
