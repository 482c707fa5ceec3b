const fs = require('fs');
const path = require('path');

module.exports = (app, { uploads }) => {
  app.delete('/albums/:album/:photo', async (req, res) => {
    const file = path.resolve(`${uploads}/${req.params.album}/${req.params.photo}`);
    if (!file.startsWith(path.resolve(uploads) + path.sep)) {
      return res.status(403).send('Forbidden');
    }
    await fs.promises.unlink(file);
    res.sendStatus(204);
  });
};
