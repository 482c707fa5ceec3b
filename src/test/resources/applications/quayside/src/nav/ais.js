'use strict';

const BITS = 6;

/** The six-bit letters of AIS messages. */
function unpack(payload) {
  const bits = [];
  for (const sign of payload) {
    let value = sign.charCodeAt(0) - 48;
    if (value > 40) {
      value -= 8;
    }
    for (let i = BITS - 1; i >= 0; i--) {
      bits.push((value >> i) & 1);
    }
  }
  return bits;
}

function number(bits, from, length) {
  let value = 0;
  for (let i = from; i < from + length; i++) {
    value = value * 2 + bits[i];
  }
  return value;
}

const kinds = ['', 'position', 'position', 'position', 'base'];

function read(payload) {
  const bits = unpack(payload);
  const kind = number(bits, 0, 6);
  return { kind: kinds[kind] || 'other', mmsi: number(bits, 8, 30) };
}

module.exports = { unpack, read };
