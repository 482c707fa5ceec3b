const { exec } = require('child_process');

function limit(files, done) {
    exec(`ulimit -n ${files}`, done);
}

module.exports = { limit };
