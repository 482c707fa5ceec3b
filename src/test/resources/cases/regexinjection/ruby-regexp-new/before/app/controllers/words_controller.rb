class WordsController < ApplicationController
  def index
    pattern = Regexp.new("^#{params[:prefix]}", Regexp::IGNORECASE)
    render json: WORDS.grep(pattern)
  end
end
