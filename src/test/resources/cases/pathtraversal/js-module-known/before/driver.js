const DRIVERS = ['mysql', 'sqlite'];

module.exports = (name) => {
  if (!DRIVERS.includes(name)) {
    throw new Error('unknown driver');
  }
  return require('./drivers/' + name);
};
