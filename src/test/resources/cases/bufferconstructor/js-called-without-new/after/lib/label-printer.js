const net = require('net');

exports.print = function (host, lines, done) {
  const socket = net.connect(9100, host, () => {
    const head = Buffer.alloc(24);
    head.writeUInt8(0x1b, 0);
    head.writeUInt8(0x40, 1);
    head.writeUInt16BE(lines.length, 2);
    socket.write(head);
    lines.forEach((line) => socket.write(line + '\n'));
    socket.end();
  });
  socket.on('error', done);
  socket.on('close', () => done(null));
};
