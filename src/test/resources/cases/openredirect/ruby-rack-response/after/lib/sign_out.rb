require 'rack'

class SignOut
  def initialize(app) = @app = app

  def call(env)
    req = Rack::Request.new(env)
    return @app.call(env) unless req.path == '/sign_out'

    res = Rack::Response.new
    res.delete_cookie('sid')
    target = req.params['to'].to_s
    target = "/" unless target.match?(%r{\A/(?![/\\\s])}) || target.start_with?("#{req.base_url}/")
    res.redirect(target)
    res.finish
  end
end
