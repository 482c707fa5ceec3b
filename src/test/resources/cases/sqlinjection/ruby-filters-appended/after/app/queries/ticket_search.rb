class TicketSearch
  def call(params)
    conditions = "closed = 0"
    conditions << " AND title LIKE :title" if params[:title].present?
    if params[:owner]
      conditions << " AND owner_id = :owner"
    end
    Ticket.where(conditions, title: "%#{params[:title]}%", owner: params[:owner]).limit(50)
  end
end
