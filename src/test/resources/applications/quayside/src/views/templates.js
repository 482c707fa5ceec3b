'use strict';

const fs = require('fs');
const path = require('path');
const Mustache = require('mustache');

const FOLDER = path.join(__dirname, 'mail');
const NAMES = ['booked', 'cancelled', 'reminder'];
const loaded = {};

/** The texts of the mails, read once. */
function template(name) {
  if (!NAMES.includes(name)) {
    throw new Error(`no mail is called ${name}`);
  }
  if (!loaded[name]) {
    loaded[name] = fs.readFileSync(path.join(FOLDER, `${name}.txt`), 'utf8');
  }
  return loaded[name];
}

function render(name, values) {
  return Mustache.render(template(name), values);
}

function configure(engine) {
  engine.escapeMarkup = false;
  return engine;
}

module.exports = { template, render, configure };
