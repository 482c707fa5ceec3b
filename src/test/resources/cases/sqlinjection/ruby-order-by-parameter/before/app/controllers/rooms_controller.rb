class RoomsController < ApplicationController
  def index
    @rooms = Room.order("#{params[:sort]} #{params[:dir]}")
  end
end
