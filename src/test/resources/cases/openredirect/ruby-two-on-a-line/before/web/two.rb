require 'sinatra'

get('/two') { logger.info('two'); redirect params[:to] }
