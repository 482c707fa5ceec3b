import { Router } from 'express';
import { list } from './storage';
import rateLimit from 'express-rate-limit';

export const router = Router();

const limiter = rateLimit({ windowMs: 15 * 60 * 1000, max: 100 });

router.get('/files', limiter, async (req, res) => {
  res.json(await list(req.user));
});
