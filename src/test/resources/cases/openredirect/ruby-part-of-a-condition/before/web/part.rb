require 'sinatra'

post '/part' do
  Store.save(params) and redirect(params.fetch(:to))
  erb :part
end
