Rails.application.configure do
  config.action_dispatch.encrypted_cookie_cipher = 'des-ede3-cbc'
end
