require 'sinatra'

get '/kind/:file' do
  extension = params['ext']
  case params['file']
  when /\.#{Regexp.escape(extension.to_s)}\z/ then 'yes'
  else 'no'
  end
end
