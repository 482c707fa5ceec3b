require 'sinatra/base'

class Server < Sinatra::Base
  before do
    halt 403 unless request.referer.to_s =~ /^https?:\/\/tickets\.example\.com\//
  end

  get('/seats') { erb :seats }
end
