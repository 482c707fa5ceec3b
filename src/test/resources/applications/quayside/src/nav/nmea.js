'use strict';

const TALKERS = { GP: 'GPS', GL: 'GLONASS', GA: 'Galileo' };

function checksum(body) {
  let sum = 0;
  for (const sign of body) {
    sum ^= sign.charCodeAt(0);
  }
  return sum.toString(16).toUpperCase().padStart(2, '0');
}

const readers = {
  GGA: (f) => ({ time: f[1], satellites: Number(f[7]) }),
  VTG: (f) => ({ course: Number(f[1]), speed: Number(f[5]) }),
};

function sentence(line) {
  const [body, hash] = line.slice(1).split('*');
  if (checksum(body) !== hash) {
    return null;
  }
  const fields = body.split(',');
  const talker = fields[0].slice(0, 2);
  const type = fields[0].slice(2);
  const reader = readers[type];
  return reader ? { talker: TALKERS[talker], ...reader(fields) } : null;
}

module.exports = { sentence, checksum };
