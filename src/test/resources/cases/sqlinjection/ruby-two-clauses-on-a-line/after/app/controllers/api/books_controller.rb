module Api
  class BooksController < ApplicationController
    def index
      books = Book.where("author = ?", params[:author].to_s).having("COUNT(*) > ?", params[:min].to_f).group(:isbn)
      render json: books
    end
  end
end
