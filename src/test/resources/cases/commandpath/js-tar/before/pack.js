const { execFile } = require('child_process');

exports.pack = (target, done) => {
  execFile('tar', ['-czf', target, 'data'], done);
};
