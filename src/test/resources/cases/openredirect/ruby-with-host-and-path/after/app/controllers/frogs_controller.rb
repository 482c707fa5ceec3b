class FrogsController < ApplicationController
  def back
    target = params[:back].to_s
    target = "/" unless target.match?(%r{\A/(?![/\\\s])}) || target.start_with?("#{request.base_url}/")
    redirect_to target, only_path: false
  end
end
