# frozen_string_literal: true

require 'sinatra/base'

class Legacy < Sinatra::Base
  get '/old/?*' do
    redirect "/#{params['splat'].first}", 301
  end
end
