const { exec } = require('child_process');

function uptime(done) {
    exec('uptime -p', done);
}

module.exports = { uptime };
