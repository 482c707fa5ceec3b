const _ = require('lodash');
const notes = require('./notes');

module.exports = async function (req, res) {
  let page = '<table>';
  for (const note of await notes.all()) {
    page += '<tr><td>' + _.escape(note.author) + '</td>';
    page += `<td>${note.urgent ? '<b>' + _.escape(note.text) + '</b>' : _.escape(note.text)}</td></tr>`;
  }
  page += '</table>';
  res.end(page);
};
