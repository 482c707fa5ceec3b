Rails.application.config.session_store :active_record_store, secure: true
