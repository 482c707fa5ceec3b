const cp = require('child_process');

function lastAuthor(repository, file) {
  const args = ['-C', String(repository), 'log', '-1', '--format=%an', '--', String(file)];
  return cp.execFileSync('git', args, { encoding: 'utf8' }).trim();
}

module.exports = { lastAuthor };
