class LanguagesController < ApplicationController
  def update
    session[:locale] = params[:locale]
    target = params[:back].to_s
    target = "/" unless target.match?(%r{\A/(?![/\\\s])}) || target.start_with?("#{request.base_url}/")
    redirect_to target, notice: t('.changed')
  end
end
