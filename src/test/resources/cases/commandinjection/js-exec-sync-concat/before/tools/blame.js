const cp = require('child_process');

function lastAuthor(repository, file) {
  const cmd = 'git -C "' + repository + '" log -1 --format=%an -- "' + file + '"';
  return cp.execSync(cmd, { encoding: 'utf8' }).trim();
}

module.exports = { lastAuthor };
