Rails.application.configure do
  config.action_dispatch.encrypted_cookie_cipher = 'aes-256-gcm'
end
