module MarkHelper
  RULE = "&mdash;"

  def rule
    RULE.html_safe
  end
end
