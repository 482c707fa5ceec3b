const production = process.env.NODE_ENV === 'production';

module.exports = (res, code) => res.cookie('promo', code, { secure: production, maxAge: 86400 });
