const { readFile } = require('fs').promises;

module.exports = (app) => {
  app.get('/manual', async (req, res) => {
    try {
      res.send(await readFile('manual.html'));
    } catch (e) {
      console.error(e);
      res.status(404).end('Internal Server Error');
    }
  });
};
