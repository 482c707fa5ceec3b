Rails.application.config.session_store :cookie_store, key: '_clinic_session', httponly: false
