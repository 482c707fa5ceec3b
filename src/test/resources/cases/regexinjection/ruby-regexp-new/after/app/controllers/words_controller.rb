class WordsController < ApplicationController
  def index
    pattern = Regexp.new("^#{Regexp.escape(params[:prefix].to_s)}", Regexp::IGNORECASE)
    render json: WORDS.grep(pattern)
  end
end
