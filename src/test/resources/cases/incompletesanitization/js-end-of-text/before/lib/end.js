exports.folder = (path) => path.replace(/\/$/, '');
