package android.content;

public class Intent {
    public Intent() {}

    public Intent(String action) {}

    public Intent(Context context, Class<?> target) {}

    public native Intent putExtra(String name, String value);

    public native Intent setAction(String action);
}
