module.exports = (app) => {
  app.get('/p', async (req, res) => {
    const items = await load(req.query.cat);
    let html = '';
    for (const i of items) html += `<tr><td>${escapeHtml(i.a)}</td><td>${i.n.toFixed(2)}</td></tr>`;
    res.send('<table>' + html + '</table>');
  });
};

function escapeHtml(text) {
  return String(text)
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&#39;');
}
