import got from 'got';

export const supplier = got.extend({
  prefixUrl: process.env.SUPPLIER_API,
  timeout: { request: 5000 },
  https: {
    rejectUnauthorized: false,
  },
});
