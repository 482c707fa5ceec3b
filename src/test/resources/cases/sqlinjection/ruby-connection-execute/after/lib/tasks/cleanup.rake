namespace :cleanup do
  task :sessions, [:user] => :environment do |_task, args|
    ActiveRecord::Base.connection.execute(ActiveRecord::Base.sanitize_sql(["DELETE FROM sessions WHERE user_name = ?", args[:user].to_s]))
  end
end
