const { spawn } = require('child_process');

function ping(host) {
    return spawn('ping', ['-c', '1', String(host)], {});
}

module.exports = { ping };
