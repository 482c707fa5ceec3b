const { spawn } = require('child_process');

function clean(folder) {
    return spawn('rm', ['-f', '*.tmp', folder], { shell: true });
}

module.exports = { clean };
