class Stays
  def overlapping(from, to, room)
    Stay.where("arrival < :to AND departure > :from AND room = :room", from: from, to: to, room: room.to_s)
  end
end
