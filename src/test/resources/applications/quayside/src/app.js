'use strict';

const express = require('express');
const path = require('path');
const { requestId } = require('./middleware/request-id');
const { sessions } = require('./middleware/session');
const { localize } = require('./middleware/localize');
const { headers } = require('./middleware/headers');
const { onError } = require('./middleware/errors');

/** Puts the booking site together; what it talks to comes from outside. */
function createApp(parts) {
  const app = express();
  app.set('trust proxy', 1);
  app.use(requestId);
  app.use(headers);
  app.use(express.urlencoded({ extended: false }));
  app.use(express.json());
  app.use(sessions(parts.sessionStore));
  app.use(localize);
  app.use('/static', express.static(path.join(__dirname, '..', 'public')));

  app.use('/berths', require('./routes/berths')(parts));
  app.use('/bookings', require('./routes/bookings')(parts));
  app.use('/documents', require('./routes/documents')(parts));
  app.use('/search', require('./routes/search')(parts));
  app.use('/account', require('./routes/account')(parts));
  app.use('/go', require('./routes/go')());
  app.use('/preferences', require('./routes/preferences')(parts));
  app.use('/export', require('./routes/export')(parts));

  app.use(onError);
  return app;
}

module.exports = { createApp };
