Rails.application.config.session_store :redis_session_store,
  key: '_lending_session',
  secure: Rails.env.production?,
  redis: { expire_after: 120.minutes }
