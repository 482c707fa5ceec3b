const { URL } = require('url');

module.exports = (address) => {
  const { host } = new URL(address);
  return address.length < 2000 && host.endsWith('example.com');
};
