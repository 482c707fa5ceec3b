const { spawn } = require('child_process');

function author(name) {
    return spawn('git', ['-c', `user.name=${name}`]);
}

module.exports = { author };
