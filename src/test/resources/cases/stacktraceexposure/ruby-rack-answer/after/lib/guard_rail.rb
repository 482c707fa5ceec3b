require "rack"

class GuardRail
  def initialize(app)
    @app = app
  end

  def call(env)
    @app.call(env)
  rescue Exception => e
    warn(e.full_message)
    [500, { "content-type" => "text/plain" }, ["An internal error has occurred.", "\n", ""]]
  end
end
