const { crc16 } = require('./crc');

exports.read = (line) => {
  const [body, hash] = line.split('*');
  if (hash !== crc16(body)) {
    return null;
  }
  return body;
};
