class SurveysController < ApplicationController
  def finish
    Survey.find(params[:id]).finish!
    redirect_to params[:exit] and return if params[:exit]
    render :thanks
  end
end
