exports.header = (user, password) => 'Basic ' + Buffer.from(user + ':' + password).toString('base64');
