module.exports = (text) => Buffer.from(text, 'hex');
