module CommentsHelper
  def body_of(comment)
    raw(comment.body)
  end
end
