class ShiftPlan
  def between(params)
    Shift.where("ward IN ('#{params[:ward]}', '#{params[:other_ward]}') AND TRIM(code) = TRIM('#{params[:code]}')")
  end
end
