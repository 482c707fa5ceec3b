const express = require('express');
const contacts = require('../data/contacts');

const router = express.Router();

router.get('/', (req, res) => {
  const wanted = new RegExp('^' + escapeRegExp(req.query.name), 'i');
  res.json(contacts.filter((one) => wanted.test(one.name)));
});

module.exports = router;

function escapeRegExp(text) {
  return String(text).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
