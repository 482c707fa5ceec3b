class HallsController < ApplicationController
  def show
    cookies[:hall] = (params[:hall] if params[:hall].present?)
    render :show
  end
end
