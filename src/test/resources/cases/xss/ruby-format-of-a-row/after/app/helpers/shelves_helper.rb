module ShelvesHelper
  ROW = '<tr><td>%s</td><td class="n">%d</td></tr>'.freeze

  def shelf_row(shelf)
    format('<tr><td>%s</td><td class="n">%d</td></tr>', ERB::Util.html_escape(shelf.label), shelf.count).html_safe
  end
end
