const READING = 16;

exports.encode = ({ meter, kilowatts, at }) => {
  const packet = Buffer.alloc(READING);
  packet.writeUInt32LE(meter, 0);
  packet.writeFloatLE(kilowatts, 4);
  packet.writeDoubleLE(at.getTime(), 8);
  return packet;
};
