import { Router } from 'express';
import rateLimit from 'express-rate-limit';
import { checkPassword } from '../accounts';

const router = Router();
const attempts = rateLimit({ windowMs: 60_000, limit: 5 });

router.post('/password/forgotten', attempts, (req, res) => res.sendStatus(202));

router.post('/password/check', async (req, res) => {
  res.json({ fits: await checkPassword(req.body.account, req.body.password) });
});

export default router;
