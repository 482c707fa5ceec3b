require 'rack'

class SignOut
  def initialize(app) = @app = app

  def call(env)
    req = Rack::Request.new(env)
    return @app.call(env) unless req.path == '/sign_out'

    res = Rack::Response.new
    res.delete_cookie('sid')
    res.redirect(req.params['to'])
    res.finish
  end
end
