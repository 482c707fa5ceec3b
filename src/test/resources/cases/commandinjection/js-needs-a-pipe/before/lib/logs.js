const { exec } = require('child_process');

exports.search = (term, cb) => exec(`zcat /var/log/app.*.gz | grep ${term}`, cb);
