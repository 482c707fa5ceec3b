# frozen_string_literal: true

require 'sinatra/base'

class Legacy < Sinatra::Base
  get '/old/?*' do
    target = "/#{params['splat'].first}"
    target = "/" unless target.match?(%r{\A/(?![/\\\s])}) || target.start_with?("#{request.base_url}/")
    redirect target, 301
  end
end
