const HOSTS = ['images.bird-watch.org', 'cdn.bird-watch.org'];

exports.preview = async function preview(req, res) {
  const url = req.query.url;
  const answer = await fetch(url);
  res.type('png').send(Buffer.from(await answer.arrayBuffer()));
};
exports.hosts = HOSTS;
