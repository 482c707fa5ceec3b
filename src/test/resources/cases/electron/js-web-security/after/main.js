const { BrowserWindow } = require('electron');

exports.open = () =>
  new BrowserWindow({
    width: 800,
    webPreferences: { webSecurity: true, preload: `${__dirname}/preload.js` },
  });
