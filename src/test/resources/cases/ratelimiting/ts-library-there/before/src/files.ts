import { Router } from 'express';
import { list } from './storage';

export const router = Router();

router.get('/files', async (req, res) => {
  res.json(await list(req.user));
});
