using MySqlConnector;

namespace Jobs
{
    public class Reminders
    {
        public MySqlCommand Next(MySqlConnection db, Reminder reminder)
        {
            var text = "SELECT phone FROM customers WHERE name = '" + reminder.Customer + "'";
            reminder = reminder.Following;
            var command = new MySqlCommand(text, db);
            command.CommandTimeout = reminder == null ? 30 : 5;
            return command;
        }
    }
}
