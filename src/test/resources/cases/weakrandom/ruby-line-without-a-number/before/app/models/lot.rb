class Lot
  def count
    sold.size
  end
end
