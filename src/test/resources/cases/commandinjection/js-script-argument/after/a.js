const { execSync, execFileSync } = require('child_process');
const v = process.argv[2];
execFileSync('git', ['tag', '-a', `v${v}`, '-m', `Release ${v}`]);
execSync('git push --tags');
