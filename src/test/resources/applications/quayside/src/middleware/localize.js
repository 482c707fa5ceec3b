'use strict';

const texts = {
  en: { welcome: 'Welcome aboard', full: 'No berth is free' },
  nb: { welcome: 'Velkommen om bord', full: 'Ingen ledig plass' },
  de: { welcome: 'Willkommen an Bord', full: 'Kein Liegeplatz frei' },
};
const KNOWN = Object.keys(texts);

function localize(req, res, next) {
  const wanted = String(req.headers['accept-language'] || 'en').slice(0, 2);
  const language = KNOWN.includes(wanted) ? wanted : 'en';
  res.locals.t = (key) => texts[language][key] || key;
  res.locals.language = language;
  next();
}

module.exports = { localize };
