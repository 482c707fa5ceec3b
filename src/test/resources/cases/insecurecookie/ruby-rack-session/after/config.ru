require_relative "app"

use Rack::Static, urls: ["/css"], root: "public"
use Rack::Session::Cookie,
    key: "desk.session",
    secret: ENV.fetch("SESSION_SECRET"),
    httponly: true,
    secure: true

run Desk
