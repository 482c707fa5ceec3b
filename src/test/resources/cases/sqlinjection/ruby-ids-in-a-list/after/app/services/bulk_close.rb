class BulkClose
  def call(ids, names)
    Ticket.where("id IN (?) OR code IN (?)", ids, names).update_all(closed: true)
  end
end
