Rails.application.configure do
  config.force_ssl = true
  config.hosts << /.*\.clinic.org/
end
