# frozen_string_literal: true

require 'rack'

class NotHere
  def call(env)
    request = Rack::Request.new(env)
    body = "<p>There is no page #{request.params['page']}.</p>"
    [404, { 'content-type' => 'text/html' }, [body]]
  end
end
