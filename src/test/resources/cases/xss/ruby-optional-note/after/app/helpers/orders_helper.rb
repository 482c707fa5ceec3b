module OrdersHelper
  def note_of(order)
    sanitize(order.note)
  end
end
