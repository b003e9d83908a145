using Assistant.Bot.Graph.Lists;

namespace Assistant.Bot.Outbox;

/// <summary>Words as columns take them.</summary>
internal static class FieldWords
{
    private const int LongestLine = 255;

    /// <summary>One line; what a column would refuse as too long ends in an ellipsis, the journal has the whole.</summary>
    public static FieldValue Line(string? words) =>
        string.IsNullOrWhiteSpace(words) ? new FieldValue.Empty() : new FieldValue.Text(Cut(words));

    /// <summary>Any number of lines.</summary>
    public static FieldValue Lines(string? words) => string.IsNullOrWhiteSpace(words) ? new FieldValue.Empty() : new FieldValue.Text(words);

    /// <summary>A number, or nothing.</summary>
    public static FieldValue Number(int? number) => number is { } value ? new FieldValue.Number(value) : new FieldValue.Empty();

    /// <summary>Words cut to one line.</summary>
    public static string Cut(string words)
    {
        words = words.ReplaceLineEndings(" ");
        if (words.Length <= LongestLine)
            return words;
        var end = LongestLine - 1;
        return words[..(char.IsHighSurrogate(words[end - 1]) ? end - 1 : end)] + "…";
    }
}
