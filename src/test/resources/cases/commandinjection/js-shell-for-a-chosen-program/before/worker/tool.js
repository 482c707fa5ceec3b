const { spawn } = require('child_process');

function run(tool, file) {
    return spawn(tool, [file], { shell: true });
}

module.exports = { run };
