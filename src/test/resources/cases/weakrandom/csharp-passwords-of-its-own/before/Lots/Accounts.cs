namespace Lots;

public class Accounts
{
    private readonly IPasswords passwords;

    public Accounts(IPasswords passwords)
    {
        this.passwords = passwords;
    }

    public string First()
    {
        return passwords.GeneratePassword(12);
    }
}
