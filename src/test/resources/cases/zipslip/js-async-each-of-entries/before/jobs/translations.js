'use strict';

const async = require('async');
const fs = require('fs');
const path = require('path');
const AdmZip = require('adm-zip');

exports.importTranslations = function (upload, localeDir, done) {
  const entries = new AdmZip(upload).getEntries();
  async.eachSeries(entries, function (entry, callback) {
    const out = path.resolve(localeDir, entry.entryName);
    fs.writeFile(out, entry.getData(), callback);
  }, done);
};
