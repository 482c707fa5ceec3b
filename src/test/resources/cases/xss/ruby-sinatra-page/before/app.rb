require 'sinatra'

get '/hello' do
  name = params['name']
  "<h1>Hello #{name}</h1>"
end
