class PreferencesController < ApplicationController
  def update
    cookies.permanent[:theme] = { value: params[:theme].presence_in(%w[light dark]) || "light", secure: true }
    head :no_content
  end
end
