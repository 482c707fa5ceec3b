class TicketSearch
  def call(params)
    conditions = "closed = 0"
    conditions << " AND title LIKE '%#{params[:title]}%'" if params[:title].present?
    if params[:owner]
      conditions << " AND owner_id = #{params[:owner]}"
    end
    Ticket.where(conditions).limit(50)
  end
end
