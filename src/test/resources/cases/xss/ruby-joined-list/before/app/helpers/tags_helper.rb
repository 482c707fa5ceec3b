module TagsHelper
  def tag_list(tags)
    tags.map { |tag| "<li>#{tag.name}</li>" }.join.html_safe
  end
end
