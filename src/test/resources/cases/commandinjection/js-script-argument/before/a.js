const { execSync } = require('child_process');
const v = process.argv[2];
execSync(`git tag -a v${v} -m "Release ${v}"`);
execSync('git push --tags');
