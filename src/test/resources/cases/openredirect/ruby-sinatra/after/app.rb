require 'sinatra'

get '/leave' do
  halt 400 unless params['to']
  target = params['to'].to_s
  target = "/" unless target.match?(%r{\A/(?![/\\])})
  redirect target
end
