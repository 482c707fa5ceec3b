require "rack"

class GuardRail
  def initialize(app)
    @app = app
  end

  def call(env)
    @app.call(env)
  rescue Exception => e
    [500, { "content-type" => "text/plain" }, [e.message, "\n", e.backtrace.join("\n")]]
  end
end
