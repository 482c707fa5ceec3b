Rails.application.configure do
  config.eager_load = true
  config.consider_all_requests_local = ENV["SHOW_ERRORS"] == "1"
end
