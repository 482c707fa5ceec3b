const { spawn } = require('child_process');

function dump(database) {
    return spawn(`pg_dump ${database} > dump.sql`, { shell: true });
}

module.exports = { dump };
