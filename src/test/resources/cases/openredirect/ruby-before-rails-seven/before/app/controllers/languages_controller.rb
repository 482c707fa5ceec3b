class LanguagesController < ApplicationController
  def update
    session[:locale] = params[:locale]
    redirect_to params[:back], notice: t('.changed')
  end
end
