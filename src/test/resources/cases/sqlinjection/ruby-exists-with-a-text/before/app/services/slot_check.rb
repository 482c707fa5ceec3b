class SlotCheck
  def taken?(room, params)
    Booking.exists?("room_id = #{room.id} AND starts_at = '#{params[:at]}'")
  end
end
