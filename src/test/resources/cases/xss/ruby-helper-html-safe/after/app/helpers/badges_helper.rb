module BadgesHelper
  def badge(label, count)
    "<span class='badge'>#{ERB::Util.html_escape(label)} (#{count.to_i})</span>".html_safe
  end
end
