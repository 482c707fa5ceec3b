const electron = require('electron');

function open() {
  const options = { width: 600 };
  options.webPreferences = { webSecurity: true };
  return new electron.BrowserWindow(options);
}
exports.open = open;
