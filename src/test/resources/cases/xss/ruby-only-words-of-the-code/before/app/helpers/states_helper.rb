module StatesHelper
  def state_icon(order)
    icon = order.paid? ? "&#10003;" : "&#8987;"
    raw(icon)
  end
end
