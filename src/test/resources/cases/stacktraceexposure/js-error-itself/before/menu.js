exports.render = (url) => url;
