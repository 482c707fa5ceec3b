require 'sinatra'

get '/stock/:id' do
  begin
    Stock.find(params['id']).to_json
  rescue => ex
    status 500
    ex.backtrace.join("\n")
  end
end
