const rooms = require('./rooms.json');

module.exports = (req, res) => {
  const wanted = new RegExp(req.query.name, 'i');
  res.json(rooms.filter((room) => wanted.test(room.name)));
};
