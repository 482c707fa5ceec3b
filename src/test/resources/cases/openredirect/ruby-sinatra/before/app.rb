require 'sinatra'

get '/leave' do
  halt 400 unless params['to']
  redirect params['to']
end
