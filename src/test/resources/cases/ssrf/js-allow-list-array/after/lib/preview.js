const HOSTS = ['images.bird-watch.org', 'cdn.bird-watch.org'];

exports.preview = async function preview(req, res) {
  const url = req.query.url;
  if (!HOSTS.includes(new URL(url).hostname)) {
    return res.status(400).send('Bad Request');
  }
  const answer = await fetch(url);
  res.type('png').send(Buffer.from(await answer.arrayBuffer()));
};
exports.hosts = HOSTS;
