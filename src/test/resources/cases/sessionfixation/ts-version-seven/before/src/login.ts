import { Router } from 'express';
import passport from 'passport';

export const login = Router();

login.post('/login', passport.authenticate('local'), (req, res) => {
  res.json({ name: req.user });
});
