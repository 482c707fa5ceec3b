require 'sinatra'

get '/leave' do
  halt 400 unless params['to']
  target = params['to'].to_s
  target = "/" unless target.match?(%r{\A/(?![/\\\s])}) || target.start_with?("#{request.base_url}/")
  redirect target
end
