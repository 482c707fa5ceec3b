import express from 'express';

const router = express.Router();

router.get('/probe', async (req, res) => {
  const target = `http://${req.query.branch}.branches.example:8080/health`;
  const answer = await fetch(target);
  res.status(answer.status).end();
});

export default router;
