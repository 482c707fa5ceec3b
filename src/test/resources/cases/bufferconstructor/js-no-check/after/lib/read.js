exports.port = (packet, at) => packet.readUInt16BE(at);
