const { spawn } = require('child_process');

function build(target) {
    return spawn('npm run', [target], { shell: true });
}

module.exports = { build };
