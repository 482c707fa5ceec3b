function card(title) {
  return '<div class="card">' + title + '</div>';
}

module.exports = (req, res) => res.send('<main>' + card(req.query.title) + '</main>');
