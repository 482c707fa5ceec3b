const path = require('path');

exports.place = (name) => path.join('/srv/files', name.replace(/\.\.\//g, ''));
