const { spawn } = require('child_process');

function deploy(stage) {
    return spawn('sh', ['deploy.sh', stage]);
}

module.exports = { deploy };
