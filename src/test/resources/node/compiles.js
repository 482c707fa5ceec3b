// Prints what TypeScript cannot read of the files in a folder.
'use strict';

const fs = require('fs');
const path = require('path');
const ts = require(path.join(process.argv[3], 'typescript'));

for (const entry of fs.readdirSync(process.argv[2], { recursive: true })) {
  const file = path.join(process.argv[2], entry);
  if (!/\.([mc]?[jt]s|[jt]sx)$/.test(file) || !fs.statSync(file).isFile()) {
    continue;
  }
  const { diagnostics } = ts.transpileModule(fs.readFileSync(file, 'utf8'), {
    fileName: file,
    reportDiagnostics: true,
    compilerOptions: {
      allowJs: true,
      jsx: ts.JsxEmit.Preserve,
      experimentalDecorators: true,
      module: ts.ModuleKind.CommonJS,
      target: ts.ScriptTarget.ES2022,
    },
  });
  for (const one of diagnostics) {
    console.log(`${entry}: ${ts.flattenDiagnosticMessageText(one.messageText, ' ')}`);
  }
}
