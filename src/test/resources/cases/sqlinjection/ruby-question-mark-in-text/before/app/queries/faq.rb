class Faq
  def unanswered(topic)
    Question.where("title LIKE '%?' AND topic = '#{topic}'")
  end
end
