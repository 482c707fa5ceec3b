var fs = require('fs');

module.exports = function (hook, done) {
    fs.writeFile(hook, '#!/bin/sh\nnpm test\n', function (err) {
        if (err) return done(err);
        fs.chmod(hook, 0750, done);
    });
};
