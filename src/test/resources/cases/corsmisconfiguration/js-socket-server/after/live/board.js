const { Server } = require('socket.io');

const whitelist = ['https://departures.example.net', 'https://kiosk.example.net'];

module.exports = (http) => {
  const io = new Server(http, {
    cors: { origin: whitelist, credentials: true },
    pingTimeout: 20000,
  });
  io.on('connection', (socket) => socket.emit('sites', whitelist.length));
  return io;
};
