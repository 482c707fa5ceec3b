class MapsController < ApplicationController
  def show
    browser.redirect_to params[:map]
    render :show
  end
end
