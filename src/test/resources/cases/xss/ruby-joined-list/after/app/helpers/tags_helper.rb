module TagsHelper
  def tag_list(tags)
    tags.map { |tag| "<li>#{ERB::Util.html_escape(tag.name)}</li>" }.join.html_safe
  end
end
