class PreferencesController < ApplicationController
  def update
    cookies.permanent[:theme] = params[:theme].presence_in(%w[light dark]) || "light"
    head :no_content
  end
end
