const { URL } = require('url');

module.exports = (address) => {
  const { host } = new URL(address);
  return address.length < 2000 && (host === 'example.com' || host.endsWith('.example.com'));
};
