'use strict';

const fs = require('fs');

const FILE = '/var/lib/quayside/kiosk.json';

function load(file = FILE) {
  return JSON.parse(fs.readFileSync(file, 'utf8'));
}

function apply(settings, changes) {
  Object.entries(changes).forEach(([key, value]) => {
    settings[key] = value;
  });
  return settings;
}

function setDeep(settings, [first, second], value) {
  settings[first] = settings[first] || {};
  settings[first][second] = value;
  return settings;
}

module.exports = { load, apply, setDeep };
