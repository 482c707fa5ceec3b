const _ = require('lodash');
const notes = require('./notes');

module.exports = async function (req, res) {
  let page = '<table>';
  for (const note of await notes.all()) {
    page += '<tr><td>' + note.author + '</td>';
    page += `<td>${note.urgent ? '<b>' + note.text + '</b>' : note.text}</td></tr>`;
  }
  page += '</table>';
  res.end(page);
};
