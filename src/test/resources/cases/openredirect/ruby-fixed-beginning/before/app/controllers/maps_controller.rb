class MapsController < ApplicationController
  def show
    redirect_to "https://maps.example/search?q=#{params[:q]}", allow_other_host: true
  end
end
