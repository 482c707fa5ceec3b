# frozen_string_literal: true

Rails.application.config.action_dispatch.use_authenticated_cookie_encryption = true
Rails.application.config.action_dispatch.encrypted_cookie_cipher = 'aes-256-gcm'
