const clean = (name) => name.replace('../', '').replace('[x]', '');

module.exports = clean;
