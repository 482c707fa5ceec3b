class ChartsController < ApplicationController
  def show
    render json: Stats.new.send(params[:kind])
  end
end
