require 'sinatra'

get '/kind/:file' do
  extension = params['ext']
  case params['file']
  when /\.#{extension}\z/ then 'yes'
  else 'no'
  end
end
