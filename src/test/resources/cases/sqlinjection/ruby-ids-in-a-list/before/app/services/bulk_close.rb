class BulkClose
  def call(ids, names)
    Ticket.where("id IN (#{ids.join(',')}) OR code IN (#{names.map { |n| "'#{n}'" }.join(', ')})").update_all(closed: true)
  end
end
