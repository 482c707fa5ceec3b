module Chapel
  class Application < Rails::Application
    config.load_defaults 7.0
    config.action_dispatch.encrypted_cookie_cipher = "AES-128-GCM"
  end
end
