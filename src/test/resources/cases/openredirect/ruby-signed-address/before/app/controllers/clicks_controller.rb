class ClicksController < ApplicationController
  def show
    link = Rails.application.message_verifier(:links).verify(params[:link])
    redirect_to link, allow_other_host: true
  end
end
