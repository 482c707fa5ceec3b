class Shipment
  def weight
    parts.sum(&:weight)
  end
end
