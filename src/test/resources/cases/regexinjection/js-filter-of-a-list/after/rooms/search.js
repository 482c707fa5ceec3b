const rooms = require('./rooms.json');

module.exports = (req, res) => {
  const wanted = new RegExp(escapeRegExp(req.query.name || ''), 'i');
  res.json(rooms.filter((room) => wanted.test(room.name)));
};

function escapeRegExp(text) {
  return String(text).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
