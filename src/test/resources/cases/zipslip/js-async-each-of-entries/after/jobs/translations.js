'use strict';

const async = require('async');
const fs = require('fs');
const path = require('path');
const AdmZip = require('adm-zip');

exports.importTranslations = function (upload, localeDir, done) {
  const entries = new AdmZip(upload).getEntries();
  async.eachSeries(entries, function (entry, callback) {
    const out = path.resolve(localeDir, entry.entryName);
    if (!out.startsWith(path.resolve(localeDir) + path.sep)) {
      return callback(new Error('the entry leaves its folder'));
    }
    fs.writeFile(out, entry.getData(), callback);
  }, done);
};
