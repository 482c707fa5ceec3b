const fs = require('fs');

module.exports = (app, { uploads }) => {
  app.delete('/albums/:album/:photo', async (req, res) => {
    await fs.promises.unlink(`${uploads}/${req.params.album}/${req.params.photo}`);
    res.sendStatus(204);
  });
};
