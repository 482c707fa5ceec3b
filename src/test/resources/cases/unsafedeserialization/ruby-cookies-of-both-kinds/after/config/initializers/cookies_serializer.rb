# Be sure to restart your server when you modify this file.

Rails.application.configure do
  config.action_dispatch.cookies_serializer = :json
end
