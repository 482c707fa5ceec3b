module Api
  class BooksController < ApplicationController
    def index
      books = Book.where("author = '#{params[:author]}'").having("COUNT(*) > #{params[:min]}").group(:isbn)
      render json: books
    end
  end
end
