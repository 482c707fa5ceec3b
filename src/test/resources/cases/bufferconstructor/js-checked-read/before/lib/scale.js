exports.grams = (packet) => {
  const sign = packet.readInt8(0);
  return sign * packet.readInt16LE(1);
};
