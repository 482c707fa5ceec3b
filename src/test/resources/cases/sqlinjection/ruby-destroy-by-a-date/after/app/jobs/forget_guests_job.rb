class ForgetGuestsJob < ApplicationJob
  def perform(hotel, since)
    hotel.guests.destroy_by "left_on < ? AND notes LIKE ?", since.to_s, "%#{hotel.mark}%"
  end
end
