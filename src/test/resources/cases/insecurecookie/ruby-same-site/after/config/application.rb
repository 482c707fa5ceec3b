module Clinic
  class Application < Rails::Application
    config.action_dispatch.cookies_same_site_protection = :lax
  end
end
