const { exec } = require('child_process');

function none() {
    exec();
}

module.exports = { none };
