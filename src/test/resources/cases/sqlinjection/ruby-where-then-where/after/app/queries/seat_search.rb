class SeatSearch
  def call(hall, params)
    hall.seats
        .where(free: true)
        .where("row = ? OR zone IN (?)", params[:row].to_s, params[:zones].map(&:to_i))
        .where.not("label LIKE ?", "#{params[:skip]}%")
        .order(:label)
  end
end
