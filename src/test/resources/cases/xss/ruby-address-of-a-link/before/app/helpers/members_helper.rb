module MembersHelper
  def homepage(member)
    %(<a href="#{member.homepage}">#{h(member.name)}</a>).html_safe
  end
end
