class SlotCheck
  def taken?(room, params)
    Booking.exists?(["room_id = ? AND starts_at = ?", room.id, params[:at].to_s])
  end
end
