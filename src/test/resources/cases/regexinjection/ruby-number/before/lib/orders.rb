class Orders
  def valid?(number, params)
    digits = params[:digits].to_i
    number.match?(/\A[A-Z]{2}\d{#{digits}}\z/)
  end
end
