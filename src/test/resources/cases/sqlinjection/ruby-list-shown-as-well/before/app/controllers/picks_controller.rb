class PicksController < ApplicationController
  def index
    bins = params[:bins].join(',')
    @title = "Bins #{bins}"
    @articles = Article.where("bin IN (#{bins})")
  end
end
