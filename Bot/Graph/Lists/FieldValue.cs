namespace Assistant.Bot.Graph.Lists;

/// <summary>What stands in one column of one item. One of the nested records.</summary>
internal abstract record FieldValue
{
    private FieldValue()
    {
    }

    /// <summary>Nothing; written, it clears the column.</summary>
    public sealed record Empty : FieldValue;

    /// <summary>Words, also those of a choice.</summary>
    public sealed record Text(string Value) : FieldValue;

    /// <summary>A number.</summary>
    public sealed record Number(decimal Value) : FieldValue;

    /// <summary>A day, as the office counts days.</summary>
    public sealed record Day(DateOnly Value) : FieldValue;

    /// <summary>An instant.</summary>
    public sealed record Instant(DateTimeOffset Value) : FieldValue;

    /// <summary>Yes or no.</summary>
    public sealed record YesNo(bool Value) : FieldValue;
}
