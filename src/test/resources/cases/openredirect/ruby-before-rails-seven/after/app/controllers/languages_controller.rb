class LanguagesController < ApplicationController
  def update
    session[:locale] = params[:locale]
    target = params[:back].to_s
    target = "/" unless target.match?(%r{\A/(?![/\\])})
    redirect_to target, notice: t('.changed')
  end
end
