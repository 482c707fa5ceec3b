module.exports = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
