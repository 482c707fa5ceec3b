class SeatsController < ApplicationController
  def update
    cookies[:seats] = [params[:row], params[:seat]].join("-")
    cookies[:rows] = @seat_options
    head :no_content
  end
end
