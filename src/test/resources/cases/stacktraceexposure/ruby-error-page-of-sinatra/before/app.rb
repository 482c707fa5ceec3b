require 'sinatra'

error do
  e = env['sinatra.error']
  "<pre>#{e.backtrace.join("\n")}</pre>"
end

get('/tables') { Table.all.to_json }
