require 'sinatra'

get '/stock/:id' do
  begin
    Stock.find(params['id']).to_json
  rescue => ex
    status 500
    warn(ex.full_message)
    "An internal error has occurred."
  end
end
