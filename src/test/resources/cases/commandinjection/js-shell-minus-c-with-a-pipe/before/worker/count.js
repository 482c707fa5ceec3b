const { spawn } = require('child_process');

function count(folder) {
    return spawn('sh', ['-c', `ls ${folder} | wc -l`]);
}

module.exports = { count };
