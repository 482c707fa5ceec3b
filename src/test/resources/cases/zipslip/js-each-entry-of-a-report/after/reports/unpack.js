var AdmZip = require('adm-zip');
var fs = require('fs');
var path = require('path');

module.exports = function (file, outDir) {
    var zip = new AdmZip(file);
    zip.getEntries().forEach(function (entry) {
        if (entry.isDirectory) {
            return;
        }
        var destination = path.resolve(path.join(outDir, entry.entryName));
        if (!destination.startsWith(path.resolve(outDir) + path.sep)) {
            return;
        }
        fs.writeFileSync(destination, entry.getData());
    });
};
