const { BrowserWindow } = require('electron');

exports.open = () => new BrowserWindow({ webPreferences: { webSecurity: true } });
