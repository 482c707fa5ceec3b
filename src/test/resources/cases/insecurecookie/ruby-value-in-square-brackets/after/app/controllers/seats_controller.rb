class SeatsController < ApplicationController
  def update
    cookies[:seats] = { value: [params[:row], params[:seat]].join("-"), httponly: true, secure: true }
    cookies[:rows] = @seat_options
    head :no_content
  end
end
