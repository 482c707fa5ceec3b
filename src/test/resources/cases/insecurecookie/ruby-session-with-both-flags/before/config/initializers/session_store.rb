Rails.application.config.session_store :cookie_store, key: "_chapel", secure: true, httponly: true
