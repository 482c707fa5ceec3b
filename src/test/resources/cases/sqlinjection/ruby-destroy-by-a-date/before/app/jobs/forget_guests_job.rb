class ForgetGuestsJob < ApplicationJob
  def perform(hotel, since)
    hotel.guests.destroy_by "left_on < '#{since}' AND notes LIKE '%#{hotel.mark}%'"
  end
end
