Rails.application.configure do
  config.eager_load = true
  config.force_ssl = false
end
