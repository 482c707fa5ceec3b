module CommentsHelper
  def body_of(comment)
    sanitize(comment.body)
  end
end
