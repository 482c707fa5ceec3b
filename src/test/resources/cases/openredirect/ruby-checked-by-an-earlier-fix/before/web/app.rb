require 'sinatra'

get '/back' do
  back = params['to'].to_s
  back = "/" unless back.match?(%r{\A/(?![/\\\s])})
  redirect back
end
