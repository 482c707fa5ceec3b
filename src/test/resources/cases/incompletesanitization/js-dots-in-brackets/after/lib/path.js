const clean = (name) => name.replace(/\.\.\//g, '').replace(/\[x\]/g, '');

module.exports = clean;
