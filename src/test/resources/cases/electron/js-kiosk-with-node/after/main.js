const { app, BrowserWindow } = require('electron');
const path = require('path');

app.whenReady().then(() => {
  const kiosk = new BrowserWindow({
    fullscreen: true,
    kiosk: true,
    webPreferences: {
      nodeIntegration: false,
      contextIsolation: true,
      preload: path.join(__dirname, 'preload.js'),
    },
  });
  kiosk.loadURL('https://checkin.example.com');
});
