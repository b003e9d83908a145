namespace Assistant.Knowledge.Time;

/// <summary>A piece of a text that speaks of time. One of <see cref="TimeInterval"/>, <see cref="TimeDuration"/>, <see cref="TimeRecurrence"/>.</summary>
public abstract record TimeExpression
{
    private protected TimeExpression(string text, int start)
    {
        Text = text;
        Start = start;
    }

    /// <summary>The words as written.</summary>
    public string Text { get; }

    /// <summary>Where they begin in the text that was read, in UTF-16 units.</summary>
    public int Start { get; }

    /// <summary>How long they are.</summary>
    public int Length => Text.Length;
}
