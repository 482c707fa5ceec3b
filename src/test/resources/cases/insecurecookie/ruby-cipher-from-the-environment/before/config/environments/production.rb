Rails.application.configure do
  config.action_dispatch.encrypted_cookie_cipher = ENV.fetch("COOKIE_CIPHER")
end
