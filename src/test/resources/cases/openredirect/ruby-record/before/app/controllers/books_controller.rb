class BooksController < ApplicationController
  def create
    @book = Book.create!(title: params[:title])
    redirect_to @book
  end
end
