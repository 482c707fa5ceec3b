class RoomsController < ApplicationController
  def update
    @room = Room.find(params[:id])
    @room.update!(room_params)
    redirect_to(params[:stay] ? edit_room_path(@room) : @room)
  end
end
