namespace Assistant.Skills.Reminders;

/// <summary>What became of a button on a reminder's card. One of the nested records.</summary>
public abstract record ReminderActed
{
    private ReminderActed()
    {
    }

    /// <summary>It was done.</summary>
    /// <param name="Rows">To how many rows.</param>
    public sealed record Done(int Rows) : ReminderActed;

    /// <summary>The same button had been pressed before; nothing was changed now.</summary>
    public sealed record AlreadyDone : ReminderActed;

    /// <summary>None of the rows is the person's, or there are no such rows; nothing was changed.</summary>
    public sealed record NotYours : ReminderActed;

    /// <summary>The journal cannot be written at present; nothing was changed.</summary>
    public sealed record NotWritable : ReminderActed;
}
