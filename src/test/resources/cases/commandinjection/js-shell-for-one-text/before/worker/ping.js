const { spawn } = require('child_process');

function ping(host) {
    return spawn(`ping -c 1 ${host}`, { shell: true });
}

module.exports = { ping };
