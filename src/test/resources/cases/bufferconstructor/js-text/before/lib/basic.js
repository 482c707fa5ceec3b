exports.header = (user, password) => 'Basic ' + new Buffer(user + ':' + password).toString('base64');
