class SeatSearch
  def call(hall, params)
    hall.seats
        .where(free: true)
        .where("row = '#{params[:row]}' OR zone IN (#{params[:zones].map(&:to_i).join(',')})")
        .where.not("label LIKE '#{params[:skip]}%'")
        .order(:label)
  end
end
