const { execSync } = require('child_process');

exports.lint = (flags, file) => execSync('eslint ' + flags + ' ' + file);
