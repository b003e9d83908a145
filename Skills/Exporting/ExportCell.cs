namespace Assistant.Skills.Exporting;

/// <summary>One value of an exported table. One of the nested records.</summary>
internal abstract record ExportCell
{
    private ExportCell()
    {
    }

    /// <summary>Nothing was said.</summary>
    public sealed record Empty : ExportCell;

    /// <summary>Words, as they were said.</summary>
    public sealed record Text(string Words) : ExportCell;

    /// <summary>A whole number.</summary>
    public sealed record Number(long Value) : ExportCell;

    /// <summary>A day.</summary>
    public sealed record Day(DateOnly Value) : ExportCell;

    /// <summary>An instant, as the office's clocks show it.</summary>
    public sealed record Instant(DateTimeOffset Value) : ExportCell;

    /// <summary>Words, or nothing.</summary>
    public static ExportCell Of(string? words) => string.IsNullOrEmpty(words) ? new Empty() : new Text(words);

    /// <summary>A list of words, parted by semicolons.</summary>
    public static ExportCell Of(IEnumerable<string> words) => Of(string.Join("; ", words));

    /// <summary>A number, or nothing.</summary>
    public static ExportCell Of(long? value) => value is { } number ? new Number(number) : new Empty();

    /// <summary>A day, or nothing.</summary>
    public static ExportCell Of(DateOnly? value) => value is { } day ? new Day(day) : new Empty();

    /// <summary>An instant, or nothing.</summary>
    public static ExportCell Of(DateTimeOffset? value) => value is { } instant ? new Instant(instant) : new Empty();
}
