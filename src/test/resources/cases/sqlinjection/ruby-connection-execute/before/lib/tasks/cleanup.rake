namespace :cleanup do
  task :sessions, [:user] => :environment do |_task, args|
    ActiveRecord::Base.connection.execute("DELETE FROM sessions WHERE user_name = '" + args[:user] + "'")
  end
end
