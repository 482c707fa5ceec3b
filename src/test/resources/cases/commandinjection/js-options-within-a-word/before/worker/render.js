const { exec } = require('child_process');

function render(options, done) {
    exec(`wkhtmltopdf --title=${options} page.html`, done);
}

module.exports = { render };
