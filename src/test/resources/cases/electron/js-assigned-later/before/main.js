const electron = require('electron');

function open() {
  const options = { width: 600 };
  options.webPreferences = { webSecurity: false };
  return new electron.BrowserWindow(options);
}
exports.open = open;
