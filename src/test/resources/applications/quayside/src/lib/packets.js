'use strict';

/** The frames of the tide gauges: two bytes of length, one of kind, the payload. */
function frame(kind, payload) {
  const head = new Buffer(3);
  head.writeUInt16BE(payload.length, 0);
  head.writeUInt8(kind, 2);
  return Buffer.concat([head, payload]);
}

function parse(bytes) {
  const length = bytes.readUInt16BE(0, true);
  const kind = bytes.readUInt8(2, true);
  return { kind, payload: bytes.subarray(3, 3 + length) };
}

function fromText(text) {
  return frame(7, new Buffer(text, 'utf8'));
}

module.exports = { frame, parse, fromText };
