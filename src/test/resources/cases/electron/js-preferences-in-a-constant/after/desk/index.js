const electron = require('electron');

const preferences = {
  spellcheck: false,
  webSecurity: true,
};

exports.open = () => {
  const desk = new electron.BrowserWindow({ show: false, webPreferences: preferences });
  desk.loadFile('desk.html');
  return desk;
};
