Rails.application.config.tap do |config|
  config.action_dispatch.use_authenticated_cookie_encryption = false
  config.active_record.cache_versioning = true
end
