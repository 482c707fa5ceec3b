const { BrowserWindow } = require('electron');

exports.open = () =>
  new BrowserWindow({
    width: 800,
    webPreferences: { webSecurity: false, preload: `${__dirname}/preload.js` },
  });
