const BLOCKED_HOSTS = ['localhost', '169.254.169.254'];

async function preview(req, res) {
  const page = await fetch(req.query.link);
  res.json({ title: /<title>(.*?)</.exec(await page.text())?.[1] });
}

module.exports = { preview, BLOCKED_HOSTS };
