const { app, BrowserWindow } = require('electron');

app.whenReady().then(() => {
  const win = new BrowserWindow({
    width: 1024,
    height: 768,
    webPreferences: {
      allowRunningInsecureContent: true,
      preload: `${__dirname}/preload.js`,
    },
  });
  win.loadURL('https://desk.example.com');
});
