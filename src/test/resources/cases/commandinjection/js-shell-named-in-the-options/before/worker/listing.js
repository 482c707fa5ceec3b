const { exec } = require('child_process');

function listing(folder, done) {
    exec(`ls ${folder}`, { shell: '/bin/zsh' }, done);
}

module.exports = { listing };
