const { exec } = require('child_process');

function convert(kind, done) {
    exec(`./bin/to-${kind} --all`, done);
}

module.exports = { convert };
