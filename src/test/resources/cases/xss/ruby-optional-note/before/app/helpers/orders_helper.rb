module OrdersHelper
  def note_of(order)
    order.note&.html_safe
  end
end
