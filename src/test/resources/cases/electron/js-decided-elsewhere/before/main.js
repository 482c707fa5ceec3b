const { BrowserWindow } = require('electron');
const strict = process.argv.includes('--strict');

exports.open = () => new BrowserWindow({ webPreferences: { webSecurity: strict } });
