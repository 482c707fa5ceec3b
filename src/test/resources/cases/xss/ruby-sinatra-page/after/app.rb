require 'sinatra'

get '/hello' do
  name = params['name']
  "<h1>Hello #{Rack::Utils.escape_html(name.to_s)}</h1>"
end
