// Prints what Node.js cannot read of the scripts in a folder: modules as modules, everything else as CommonJS.
'use strict';

const { spawnSync } = require('child_process');
const fs = require('fs');
const path = require('path');
const vm = require('vm');

if (!vm.SourceTextModule) {
  const again = spawnSync(process.execPath, ['--no-warnings', '--experimental-vm-modules', __filename, process.argv[2]]);
  process.stdout.write(again.stdout);
  process.stdout.write(again.stderr);
  process.exit(again.status);
}

for (const entry of fs.readdirSync(process.argv[2], { recursive: true })) {
  const file = path.join(process.argv[2], entry);
  if (!/\.[mc]?js$/.test(file) || !fs.statSync(file).isFile()) {
    continue;
  }
  const text = fs.readFileSync(file, 'utf8').replace(/^\uFEFF?#!.*/, '');
  const isModule = file.endsWith('.mjs') || /^(import|export)\b/m.test(text);
  try {
    if (isModule) {
      new vm.SourceTextModule(text);
    } else {
      vm.compileFunction(text, ['exports', 'require', 'module', '__filename', '__dirname']);
    }
  } catch (error) {
    console.log(`${entry}: ${error.message}`);
  }
}
