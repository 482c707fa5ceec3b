class ShiftPlan
  def between(params)
    Shift.where("ward IN (?, ?) AND TRIM(code) = TRIM(?)", params[:ward].to_s, params[:other_ward].to_s, params[:code].to_s)
  end
end
